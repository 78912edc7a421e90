import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { type IfirmaServer, startIfirmaServer } from '../../ifirma-server/ifirma-server';
import { type ProgramSession, startProgram } from './program-session';
import { queueDocument, sendEverything } from './program-user';

export const WORLD_START = '2026-11-23T07:00:00.000Z';

/** A practice iFirma over HTTPS, and data folders of a Kwit that is connected to it and open for sending. */
export type ProgramWorld = {
  readonly ifirma: IfirmaServer;
  /** A fresh data folder; iFirma's account and its ledger go back to the same moment. */
  readonly newDataFolder: () => string;
  /** That of a second computer, connected to the same account, which stays as it is. */
  readonly anotherDataFolder: () => string;
  /** Starts the program at an instant, on both clocks, with its keys in memory; a runner is a command that runs it. */
  readonly start: (
    dataFolder: string,
    startAt: string,
    runner?: readonly string[],
  ) => Promise<ProgramSession>;
  /** Called once, at the next booking, before its answer leaves; null calls nobody. It may ask for the one after. */
  readonly onBooked: (booked: (() => void) | null) => void;
  /** Ends what a chain that went wrong left running. */
  readonly killAll: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** @param mainScript - another build than Kwit's own, or null */
export async function createProgramWorld(mainScript: string | null): Promise<ProgramWorld> {
  const root = mkdtempSync(join(tmpdir(), 'kwit-world-'));
  let booked: (() => void) | null = null;
  const ifirma = await startIfirmaServer({
    now: WORLD_START,
    save: (state) => {
      const count = state.documents.length + state.expenses.length;
      if (count > bookedCount) {
        const call = booked;
        booked = null;
        call?.();
      }
      bookedCount = count;
      return Promise.resolve();
    },
  });
  let bookedCount = 0;
  let folderCount = 0;
  const running = new Set<ProgramSession>();
  const killAll = () => Promise.all([...running].map(({ app }) => app.kill()));

  const startOf =
    (script: string | null): ProgramWorld['start'] =>
    async (userDataDir, startAt, runner = []) => {
      ifirma.setNow(startAt);
      const { port: ifirmaPort, caFile } = ifirma;
      const session = await startProgram({
        ...{ userDataDir, ifirmaPort, caFile, startAt, runner },
        mainScript: script,
      });
      running.add(session);
      void session.app.exited.then(() => running.delete(session));
      if (session.companyId !== '') await giveKeys(session, ifirma);
      return session;
    };
  const start = startOf(mainScript);
  try {
    ifirma.changeState((state) => ({
      ...state,
      documentLimit: { ...state.documentLimit, granted: 100_000 },
    }));
    const template = join(root, 'template');
    // What is broken on purpose is broken in what a proof does, not in what it begins with.
    await connect(template, startOf(null), ifirma);
    const connected = ifirma.state();
    const anotherDataFolder = () => {
      folderCount += 1;
      const folder = join(root, `data-${String(folderCount)}`);
      cpSync(template, folder, { recursive: true });
      return folder;
    };
    return {
      ifirma,
      newDataFolder: () => {
        ifirma.clearFaults();
        ifirma.changeState(() => connected);
        ifirma.ledger.clear();
        return anotherDataFolder();
      },
      anotherDataFolder,
      start,
      killAll,
      onBooked: (callback) => {
        booked = callback;
      },
      close: async () => {
        await killAll();
        await ifirma.close();
        rmSync(root, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await killAll();
    await ifirma.close();
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

/** From an empty folder to a company whose first document was sent and found good. */
async function connect(folder: string, start: ProgramWorld['start'], ifirma: IfirmaServer): Promise<void> {
  const first = await start(folder, WORLD_START);
  const created = await first.call('app.createCompany', { kind: 'real', profile: aCompanyProfile() });
  await first.call('app.openCompany', created);
  await first.app.kill();
  const session = await start(folder, WORLD_START);
  await session.call('company.setLogin', { login: ifirma.login });
  await session.call('sync.prepare', {});
  await session.call('company.advanceSendingPhase', { to: 'first_document' });
  await queueDocument(session, { kind: 'invoice', label: 'first document', amount: 1 });
  await sendEverything(session);
  await session.call('company.advanceSendingPhase', { to: 'open' });
  // Not killed: the compiled code that later starts find is written at a regular end.
  await session.app.control.quit().catch(() => undefined);
  await session.app.exited;
}

async function giveKeys({ call }: ProgramSession, { keys }: IfirmaServer): Promise<void> {
  for (const keyName of ['abonent', 'faktura', 'wydatek'] as const) {
    await call('keys.set', { keyName, value: keys[keyName], memoryOnly: true });
  }
}
