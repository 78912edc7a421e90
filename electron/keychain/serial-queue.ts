export type Turn<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'waiting' };

/** Runs tasks strictly one after another. */
export type SerialQueue = <T>(task: () => Promise<T>) => Promise<Turn<T>>;

/**
 * For a keychain that may ask the user: parallel calls break the prompts of gnome-keyring, and four of them would
 * block every file operation of the process (reliability-security 14.3). A task that has not answered after
 * `patienceMs` is left running and reported as waiting; while it runs, nothing else is started, and a task whose
 * turn had not come by then is given up, so that nothing happens behind the back of a user who was told to wait.
 */
export function createSerialQueue(patienceMs: number): SerialQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let isStuck = false;

  return async <T>(task: () => Promise<T>): Promise<Turn<T>> => {
    if (isStuck) return { kind: 'waiting' };
    let state: 'queued' | 'running' | 'given_up' = 'queued';
    const turn = tail.then(async (): Promise<Turn<T>> => {
      if (state === 'given_up') return { kind: 'waiting' };
      state = 'running';
      try {
        return { kind: 'done', value: await task() };
      } finally {
        isStuck = false;
      }
    });
    tail = turn.catch(() => undefined);

    const { promise: patienceOver, resolve } = Promise.withResolvers<Turn<T>>();
    const timer = setTimeout(() => {
      if (state === 'running') isStuck = true;
      else state = 'given_up';
      resolve({ kind: 'waiting' });
    }, patienceMs);
    const first = await Promise.race([turn, patienceOver]);
    clearTimeout(timer);
    return first;
  };
}
