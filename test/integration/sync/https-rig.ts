import { readFileSync } from 'node:fs';
import { setDefaultCACertificates } from 'node:tls';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createIfirmaClient, type IfirmaClient } from '../../../electron/ifirma/ifirma-client';
import { createRequestBudget } from '../../../electron/limits/request-budget';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { recordingLog } from '../../fakes/recording-log';
import { startIfirmaServer } from '../../ifirma-server/ifirma-server';
import { createRig, type Session, type Wrap } from './sync-rig';

/** The engine over the real database and the real budget, and the practice iFirma over real HTTPS behind it. */
export async function createHttpsRig(options: { readonly now?: string } = {}) {
  const server = await startIfirmaServer(options);
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  installNetworkGuard(server.port);
  const clock = fixedClock(server.now());
  const advance = (ms: number) => {
    clock.advanceMs(ms);
    server.advance(ms);
  };
  let stored: string | null = null;

  /** One start of the program: a client and a budget of its own, over what the last one stored. */
  function openClient(): { readonly client: IfirmaClient; readonly wrap: Wrap } {
    const budget = createRequestBudget({
      clock,
      company: {
        budgetState: () => stored,
        saveBudgetState: (state) => {
          stored = state;
        },
      },
      sleep: (ms) => {
        advance(ms);
        return Promise.resolve();
      },
      pauseChanged: () => undefined,
    });
    const client = createIfirmaClient({
      transport: createHttpsTransport(),
      keys: fixedKeys({ login: server.login, keys: server.keys }),
      clock,
      budget,
      identifiers: fixedContractorIdentifiers(),
      log: recordingLog(),
      random: () => 0,
      sleep: () => Promise.resolve(),
      writeMs: 5000,
      readMs: 5000,
    });
    const wrap: Wrap = (deps) => ({
      ...deps,
      api: client.accounting,
      issued: { ...deps.issued, sales: client.sales, files: client.files, actions: client.actions },
      requestPause: () => budget.pause(),
      requestsTaken: budget.taken,
    });
    return { client, wrap };
  }

  const first = openClient();
  const rig = createRig(first.client.accounting, { clock });
  return {
    server,
    clock,
    advance,
    /** @param alter cuts in between, for instance to end the program at some call. */
    start: (alter: Wrap = (deps) => deps): Session => {
      const { wrap } = openClient();
      return rig.start((deps) => alter(wrap(deps)));
    },
    dispose: async () => {
      rig.dispose();
      await server.close();
    },
  };
}
