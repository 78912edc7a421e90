import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { openAccount } from '../../electron/practice/new-account';
import type { PracticeCredentials } from '../../electron/practice/practice-credentials';
import { createPracticeIfirma } from '../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../electron/practice/practice-state';
import { DEFAULT_VARIANT, type PracticeVariant } from '../../electron/practice/practice-variant';
import { createSeededChoice } from '../../electron/practice/seeded-choice';
import type { Fault, FaultOptions } from './faults/fault';
import { createFaultPlan } from './faults/fault-plan';
import { handleRequest } from './handle-request';
import { startFaultProxy } from './proxy/fault-proxy';
import { recordReceivedHeads } from './received-heads';
import { createRequestLedger, type LedgerEntry, type RequestLedger } from './request-ledger';
import { createServedAccount } from './served-account';
import { standingClock, type ServerClock } from './server-clock';
import { createTestAuthority } from './test-authority';

export type IfirmaServerOptions = {
  /** Decides ids, the chance in faults and, unless `credentials` are given, the keys. */
  readonly seed?: string;
  readonly credentials?: PracticeCredentials;
  /** Instant at which the server's clock stands until it is moved; the fixed today of the tests unless given. */
  readonly now?: string;
  /** In place of a standing clock. */
  readonly clock?: ServerClock;
  readonly variant?: Partial<PracticeVariant>;
  /**
   * An empty account of a VAT payer unless given. With a standing clock it has no limit of requests a minute: the
   * minute would never end.
   */
  readonly state?: PracticeState;
  /** Keeps the account: no answer leaves before what it did is saved. */
  readonly save?: (state: PracticeState) => Promise<void>;
  /** 127.0.0.1 unless given. */
  readonly host?: string;
  /** 0, the default: any free port. */
  readonly port?: number;
};

export type IfirmaServer = {
  readonly port: number;
  /** Certificate of the authority that vouches for the server. */
  readonly caFile: string;
  readonly login: string;
  readonly keys: PracticeCredentials['keys'];
  readonly ledger: RequestLedger;
  /** The ledger with late commits worked off up to now. */
  readonly readLedger: () => readonly LedgerEntry[];
  readonly setFault: (fault: FaultOptions) => void;
  readonly listFaults: () => readonly Fault[];
  readonly clearFaults: () => void;
  readonly variant: () => PracticeVariant;
  /** Holds from the next request on; switches that are not named stay. */
  readonly setVariant: (change: Partial<PracticeVariant>) => void;
  readonly state: () => PracticeState;
  /** What somebody does in iFirma's own panel meanwhile. */
  readonly changeState: (change: (before: PracticeState) => PracticeState) => void;
  readonly now: () => string;
  readonly setNow: (instant: string) => void;
  readonly advance: (ms: number) => void;
  /** Back to the first state and variant, with an empty ledger and no faults; the clock stays. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const DEFAULT_NOW = '2026-11-23T09:00:00.000Z';
const DEFAULT_SEED = 'kwit';
const LOOPBACK = '127.0.0.1';

/** The practice iFirma over real HTTPS on loopback, with faults and a ledger of everything that arrived. */
export async function startIfirmaServer(options: IfirmaServerOptions = {}): Promise<IfirmaServer> {
  const { host = LOOPBACK, seed = DEFAULT_SEED, save = () => Promise.resolve() } = options;
  const clock = options.clock ?? standingClock(options.now ?? DEFAULT_NOW);
  const firstState = options.state ?? openServedAccount(seed, options, clock);
  const firstVariant = { ...DEFAULT_VARIANT, ...options.variant };
  const ledger = createRequestLedger();
  const faults = createFaultPlan();
  const stopped = new AbortController();
  let variant = firstVariant;
  const account = createServedAccount({
    answer: (state, request) => createPracticeIfirma(variant)(state, request),
    firstState,
    clock,
    ledger,
    save,
  });

  const authority = await createTestAuthority(host);
  const server = createServer({ cert: authority.certificatePem, key: authority.privateKeyPem });
  const heads = recordReceivedHeads(server);
  const serverPort = await listen(server);
  const proxy = await startFaultProxy({
    host,
    port: options.port ?? 0,
    serverPort,
    random: createSeededChoice(`${seed}/faults`),
    strikeConnection: faults.strikeConnection,
  }).catch(async (error: unknown) => {
    server.close();
    await authority.dispose();
    throw error;
  });
  const parts = { account, clock, faults, heads, ledger, linkOf: proxy.linkOf, stopped: stopped.signal };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void handleRequest(request, response, parts);
  });

  return {
    port: proxy.port,
    caFile: authority.caFile,
    ...credentialsOf(firstState),
    ledger,
    readLedger: () => {
      account.settleLateCommits();
      return ledger.entries();
    },
    setFault: faults.set,
    listFaults: faults.list,
    clearFaults: faults.clear,
    variant: () => variant,
    setVariant: (change) => {
      variant = { ...variant, ...change };
    },
    state: account.state,
    changeState: account.change,
    now: clock.now,
    setNow: (instant) => account.moveClock(() => clock.set(instant)),
    advance: (ms) => account.moveClock(() => clock.advance(ms)),
    reset: () => {
      account.reset();
      variant = firstVariant;
      faults.clear();
      ledger.clear();
    },
    close: async () => {
      stopped.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      await proxy.close();
      server.closeAllConnections();
      await closed;
      await account.whenSaved();
      await authority.dispose();
    },
  };
}

function openServedAccount(
  seed: string,
  { credentials, clock: ownClock }: IfirmaServerOptions,
  { today }: ServerClock,
) {
  const state = openAccount({ seed, today: today(), ...(credentials ? { credentials } : {}) });
  if (ownClock) return state;
  const unlimited = Number.MAX_SAFE_INTEGER;
  return { ...state, requests: { ...state.requests, perMinute: unlimited, perDay: unlimited } };
}

/** Login and keys as they were at the start: a key that is generated again later is the test's own business. */
function credentialsOf({ account, keys }: PracticeState): PracticeCredentials {
  return {
    login: account.login,
    keys: {
      abonent: keys.abonent.current ?? '',
      faktura: keys.faktura.current ?? '',
      rachunek: keys.rachunek.current ?? '',
      wydatek: keys.wydatek.current ?? '',
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}
