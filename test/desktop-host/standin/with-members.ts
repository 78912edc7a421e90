/** Adds members, getters included, to an emitter: Electron's modules are emitters with members. */
export function withMembers<E extends object, M extends object>(emitter: E, members: M): E & M {
  Object.defineProperties(emitter, Object.getOwnPropertyDescriptors(members));
  // The descriptors of `members` are now those of the emitter.
  return emitter as E & M;
}
