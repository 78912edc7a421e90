import type { ProgramSession } from '../rigs/program-session';
import type { ProgramWorld } from '../rigs/program-world';

/** The one time of iFirma and of all programs that run: it passes for all of them at once, or for none. */
export function createSharedTime({ ifirma, start }: ProgramWorld) {
  const running = new Set<ProgramSession>();
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: a program that is just starting would miss what passes meanwhile. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const advance = async (ms: number) => {
    ifirma.advance(ms);
    // One that is being killed needs no clock.
    await Promise.all([...running].map(({ app }) => app.control.advanceClock(ms).catch(() => undefined)));
  };
  return {
    pass: (ms: number) => inTurn(() => advance(ms)),
    /** `ms` after whatever was last. @throws when the program ends at once */
    start: (dataFolder: string, ms: number) =>
      inTurn(async () => {
        await advance(ms);
        const session = await start(dataFolder, ifirma.now());
        running.add(session);
        void session.app.exited.then(() => running.delete(session));
        return session;
      }),
  };
}

export type SharedTime = ReturnType<typeof createSharedTime>;
