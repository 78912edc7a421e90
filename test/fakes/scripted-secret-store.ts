import { createMemorySecretStore } from '../../electron/keychain/memory-secret-store';
import type { SecretStore } from '../../electron/ports/secret-store';
import { err } from '../../shared/result';

export type KeychainMood = 'unlocked' | 'locked' | 'unavailable' | 'waiting';

/**
 * A keychain whose mood can be changed. Locked is what was measured of keytar on Linux: it finds nothing, not even
 * what is there, and refuses to write. `calls` is every call that reached it.
 */
export function scriptedSecretStore() {
  const store = createMemorySecretStore();
  const calls: string[] = [];
  let mood: KeychainMood = 'unlocked';
  const fail = () => err({ code: mood === 'waiting' ? 'keychain_waiting' : 'keychain_unavailable' } as const);

  const scripted: SecretStore & { readonly calls: string[]; readonly become: (next: KeychainMood) => void } =
    {
      backend: 'keytar/libsecret',
      calls,
      become: (next) => {
        mood = next;
      },
      get: (ref) => {
        calls.push(`get ${ref.account}`);
        if (mood === 'unlocked') return store.get(ref);
        return Promise.resolve({ kind: mood === 'locked' ? 'absent' : mood });
      },
      set: (ref, value) => {
        calls.push(`set ${ref.account}`);
        return mood === 'unlocked' ? store.set(ref, value) : Promise.resolve(fail());
      },
      remove: (ref) => {
        calls.push(`remove ${ref.account}`);
        return mood === 'unlocked' ? store.remove(ref) : Promise.resolve(fail());
      },
    };
  return scripted;
}
