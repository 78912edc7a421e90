import { readFileSync } from 'node:fs';
import { setDefaultCACertificates } from 'node:tls';
import { toPullDeps } from '../../../electron/compose-pull';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createIfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { RequestBudget } from '../../../electron/ports/ifirma/request-budget';
import { createPullEngine } from '../../../electron/pull/pull-engine';
import type { PullDeps } from '../../../electron/pull/pull-deps';
import { createCompanyDatabase, openCompanyDatabase } from '../../../electron/store/company-database';
import { aYearOfBooks } from '../../builders/a-year-of-books';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { recordingLog } from '../../fakes/recording-log';
import { recordingNotices } from '../../fakes/recording-notices';
import { sequenceIds } from '../../fakes/sequence-ids';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';

export async function startServer(state = aYearOfBooks()): Promise<IfirmaServer> {
  const server = await startIfirmaServer({ state });
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  installNetworkGuard(server.port);
  return server;
}

/** One start of the program over a database that is there already or made now. */
export function openPull(
  server: IfirmaServer,
  path: string,
  {
    isNew = true,
    makeBudget = () => freeBudget(),
    changeDeps = (deps: PullDeps) => deps,
    keys = server.keys,
  }: {
    isNew?: boolean;
    makeBudget?: (parts: { clock: ReturnType<typeof fixedClock>; database: OpenDatabase }) => RequestBudget;
    changeDeps?: (deps: PullDeps) => PullDeps;
    keys?: Partial<IfirmaServer['keys']>;
  } = {},
) {
  const clock = fixedClock();
  if (isNew) {
    const created = createCompanyDatabase(path);
    if (!created.ok) throw new Error(created.error.code);
  }
  const database = openDatabase(path, clock);
  if (isNew) database.company.saveProfile(aCompanyProfile(), clock.now());
  const client = createIfirmaClient({
    transport: createHttpsTransport(),
    keys: fixedKeys({ login: server.login, keys }),
    clock,
    budget: makeBudget({ clock, database }),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  let isOpen = true;
  const deps: PullDeps = changeDeps(
    toPullDeps({
      ...{ database, client, clock },
      ids: sequenceIds(isNew ? 'id' : 'later'),
      notices: recordingNotices(),
      log: recordingLog(),
      isOpen: () => isOpen,
      whenSendingIsOver: () => Promise.resolve(),
    }),
  );
  const engine = createPullEngine(deps);
  return {
    ...{ engine, deps, database, clock, client },
    /** As the program ends: what is under way comes back to a closed company. */
    close: async () => {
      isOpen = false;
      await engine.whenIdle();
      database.close();
    },
  };
}

export type OpenDatabase = ReturnType<typeof openDatabase>;

function openDatabase(path: string, clock: ReturnType<typeof fixedClock>) {
  const opened = openCompanyDatabase(path, { log: recordingLog(), clock });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** Everything that a fetch brought and how often each address was asked. */
export function requestsOf(server: IfirmaServer): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { operation } of server.readLedger())
    counts[operation ?? '?'] = (counts[operation ?? '?'] ?? 0) + 1;
  return counts;
}
