/** One database transaction. Synchronous: nothing may be awaited inside. */
export interface UnitOfWork {
  transaction<T>(work: () => T): T;
}
