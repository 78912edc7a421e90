import { createIfirmaClient, type IfirmaClient } from '../../electron/ifirma/ifirma-client';
import type { AccountingApi } from '../../electron/ports/ifirma/accounting-api';
import type { Clock } from '../../electron/ports/clock';
import type {
  IfirmaRequest,
  IfirmaTransport,
  TransportOutcome,
} from '../../electron/ports/ifirma/ifirma-transport';
import { openAccount } from '../../electron/practice/new-account';
import { makePracticeCredentials } from '../../electron/practice/practice-credentials';
import type { PracticeState } from '../../electron/practice/practice-state';
import { createPracticeTransport } from '../../electron/practice/practice-transport';
import { fixedContractorIdentifiers } from './fixed-contractor-identifiers';
import { fixedKeys } from './fixed-keys';
import { freeBudget } from './free-budget';
import { memoryPracticeState } from './memory-practice-state';
import { recordingLog } from './recording-log';
import { aResponse, anEnvelope } from './scripted-transport';

/** What happens to one write on its way to iFirma and back. */
export type WriteFault =
  | { readonly kind: 'none' }
  /** Booked, but the answer is cut, unreadable, or says nothing for certain. */
  | { readonly kind: 'answer_lost' | 'answer_is_html' | 'answer_is_trouble' }
  /** Not booked, and looks the same from here. */
  | { readonly kind: 'request_lost' | 'server_error' }
  /** Provably not sent. */
  | { readonly kind: 'offline' }
  /** Booked minutes after everybody gave up. */
  | { readonly kind: 'late'; readonly minutes: number };

export type FaultyPracticeAccount = {
  readonly api: AccountingApi;
  /** The other areas of the same client. */
  readonly client: IfirmaClient;
  /** For the next writes, in order; after them nothing goes wrong. */
  readonly faults: WriteFault[];
  /** While true every read fails on the way. */
  failReads: boolean;
  /** The account as iFirma holds it: the ledger. */
  readonly state: () => PracticeState;
  /** Delivers what is due by now. */
  readonly deliverLate: () => Promise<void>;
};

const SEED = 'kwit-sync';

/** The practice iFirma behind the real client, over a way that loses, delays and garbles writes on order. */
export function createFaultyPracticeAccount(
  clock: Clock,
  /** How the account is connected to KSeF, where it is not as usual. */
  ksef: Partial<PracticeState['settings']['ksef']> = {},
): FaultyPracticeAccount {
  const credentials = makePracticeCredentials(SEED);
  const opened = openAccount({ seed: SEED, today: clock.today(), credentials });
  const patient = { ...opened.requests, perMinute: 1_000_000, perDay: 1_000_000 };
  const settings = { ...opened.settings, ksef: { ...opened.settings.ksef, ...ksef } };
  const store = memoryPracticeState({ ...opened, settings, requests: patient });
  const readSeller = () => ({ vatPayer: true, taxForm: 'kpir' }) as const;
  const practice = createPracticeTransport({ store, clock, readSeller });
  const late: { readonly request: IfirmaRequest; readonly dueMs: number }[] = [];

  async function deliverLate(): Promise<void> {
    const due = late.filter(({ dueMs }) => dueMs <= clock.monotonicMs());
    for (const item of due) {
      late.splice(late.indexOf(item), 1);
      await practice.send(item.request);
    }
  }

  async function write(request: IfirmaRequest): Promise<TransportOutcome> {
    const fault = account.faults.shift() ?? { kind: 'none' };
    switch (fault.kind) {
      case 'none':
        return practice.send(request);
      case 'answer_lost':
        await practice.send(request);
        return { kind: 'broken', reason: 'connection_lost' };
      case 'answer_is_html':
        await practice.send(request);
        return aResponse('<html>Przerwa techniczna</html>', { contentType: 'text/html' });
      case 'answer_is_trouble':
        await practice.send(request);
        return anEnvelope({ Kod: 100, Informacja: 'Problem techniczny' });
      case 'request_lost':
        return { kind: 'broken', reason: 'connection_lost' };
      case 'server_error':
        return aResponse('<html>502</html>', { httpStatus: 502, contentType: 'text/html' });
      case 'offline':
        return { kind: 'not_sent', reason: 'name_not_found' };
      case 'late':
        late.push({ request, dueMs: clock.monotonicMs() + fault.minutes * 60_000 });
        return { kind: 'broken', reason: 'deadline' };
    }
  }

  const transport: IfirmaTransport = {
    send: async (request) => {
      await deliverLate();
      if (request.method !== 'GET') return write(request);
      return account.failReads ? { kind: 'broken', reason: 'connection_lost' } : practice.send(request);
    },
  };

  const client = createIfirmaClient({
    transport,
    keys: fixedKeys({ login: credentials.login, keys: credentials.keys }),
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    clock,
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  const account: FaultyPracticeAccount = {
    api: client.accounting,
    client,
    faults: [],
    failReads: false,
    deliverLate,
    state: () => {
      const state = store.stored();
      if (state === null) throw new Error('the account is gone');
      return state;
    },
  };
  return account;
}
