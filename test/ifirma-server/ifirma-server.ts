import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { openAccount } from '../../electron/practice/new-account';
import type { PracticeCredentials } from '../../electron/practice/practice-credentials';
import { createPracticeIfirma } from '../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../electron/practice/practice-state';
import { DEFAULT_VARIANT, type PracticeVariant } from '../../electron/practice/practice-variant';
import { operationOf } from '../../electron/practice/routes';
import { trackConnections } from './connections';
import { createFaultPlan, type Fault, type FaultOptions } from './faults';
import { readBody } from './read-body';
import { createRequestLedger, type LedgerEntry, type RequestLedger } from './request-ledger';
import { sendAnswer } from './send-answer';
import { createServedAccount } from './served-account';
import { standingClock, type ServerClock } from './server-clock';
import { createTestAuthority } from './test-authority';

export type IfirmaServerOptions = {
  /** Decides ids and, unless `credentials` are given, the keys. */
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
  readonly state: () => PracticeState;
  /** What somebody does in iFirma's own panel meanwhile. */
  readonly changeState: (change: (before: PracticeState) => PracticeState) => void;
  readonly now: () => string;
  readonly setNow: (instant: string) => void;
  readonly advance: (ms: number) => void;
  /** Back to the first state, with an empty ledger and no faults; the clock stays. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const DEFAULT_NOW = '2026-11-23T09:00:00.000Z';
const DEFAULT_SEED = 'kwit';

/** The practice iFirma over real HTTPS on loopback, with faults and a ledger of everything that arrived. */
export async function startIfirmaServer(options: IfirmaServerOptions = {}): Promise<IfirmaServer> {
  const clock = options.clock ?? standingClock(options.now ?? DEFAULT_NOW);
  const firstState = options.state ?? openServedAccount(options, clock);
  const ledger = createRequestLedger();
  const answer = createPracticeIfirma({ ...DEFAULT_VARIANT, ...options.variant });
  const account = createServedAccount({ answer, firstState, clock, ledger });
  const faults = createFaultPlan();
  const stopped = new AbortController();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
    const method = request.method ?? '';
    const sequence = ledger.open({
      connectionId: connections.idOf(request),
      receivedAt: clock.now(),
      method,
      rawPath: request.url ?? '',
      headers: pairHeaders(request.rawHeaders),
    });
    const operation = operationOf(method, url);
    const fault = faults.take(operation);
    ledger.note(sequence, { operation, fault: fault?.kind ?? null });
    if (fault?.kind === 'resetBeforeBody') {
      connections.reset(request);
      return;
    }
    const body = await readBody(request);
    ledger.note(sequence, { body });
    // Closing the server ends the wait.
    if (fault?.kind === 'delay') {
      await wait(fault.ms, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    const usual = account.receive(
      sequence,
      {
        method,
        url,
        headers: Object.fromEntries(headers),
        body,
        receivedAt: clock.now(),
        today: clock.today(),
      },
      fault,
    );
    ledger.note(sequence, { answer: sendAnswer(usual, fault, { request, response, connections }) });
  }

  const authority = await createTestAuthority();
  const server = createServer({ cert: authority.certificatePem, key: authority.privateKeyPem });
  const connections = trackConnections(server);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void handle(request, response);
  });
  const port = await listen(server, options.port ?? 0).catch(async (error: unknown) => {
    await authority.dispose();
    throw error;
  });

  return {
    port,
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
    state: account.state,
    changeState: account.change,
    now: clock.now,
    setNow: (instant) => account.moveClock(() => clock.set(instant)),
    advance: (ms) => account.moveClock(() => clock.advance(ms)),
    reset: () => {
      account.reset();
      faults.clear();
      ledger.clear();
    },
    close: async () => {
      stopped.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      connections.closeAll();
      await closed;
      await authority.dispose();
    },
  };
}

function openServedAccount({ seed, credentials, clock }: IfirmaServerOptions, { today }: ServerClock) {
  const state = openAccount({
    seed: seed ?? DEFAULT_SEED,
    today: today(),
    ...(credentials ? { credentials } : {}),
  });
  if (clock) return state;
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

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}

function pairHeaders(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}
