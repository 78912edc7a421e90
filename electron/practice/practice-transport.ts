import type { Clock } from '../ports/clock';
import type { IfirmaRequest, IfirmaTransport, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import { err, ok, type Result } from '../../shared/result';
import type { ApiKeyName } from '../../shared/app-error';
import { DEMO_CREDENTIALS } from './demo-keys';
import { makeDemoState } from './demo-state';
import { carryOutPanelAction, type PanelAction } from './panel/panel-action';
import type { PanelRefusal } from './panel/panel-refusal';
import { createPracticeIfirma } from './practice-ifirma';
import { monthOfDay } from './practice-month';
import type { PracticeState, Seller } from './practice-state';
import type { PracticeStateStore } from './practice-state-store';
import { DEFAULT_VARIANT, type PracticeVariant } from './practice-variant';

export type PracticeTransportOptions = {
  readonly store: PracticeStateStore;
  readonly clock: Clock;
  /** How the company describes itself; decides which invoices and expenses its iFirma takes. */
  readonly readSeller: () => Seller;
  readonly variant?: PracticeVariant;
};

export type PracticeTransport = IfirmaTransport & {
  /** The keys of the account, without making one that nobody has used yet: that takes a tenth of a second. */
  readonly readKeys: () => Promise<PracticeKeys>;
  /** The account as iFirma's panel shows it to its user. */
  readonly readAccount: () => Promise<Result<PracticeState, 'unreadable'>>;
  /** Something done in the panel; it waits for requests under way, as they wait for it. */
  readonly act: (
    action: PanelAction,
  ) => Promise<Result<PracticeState, PanelRefusal | 'unreadable' | 'not_saved'>>;
};

/**
 * The demo account's way to its iFirma: in process, no socket (design, section 3). One request after another, and
 * what it changed is on disk before the answer is given, as with the real one.
 */
export function createPracticeTransport({
  store,
  clock,
  readSeller,
  variant = DEFAULT_VARIANT,
}: PracticeTransportOptions): PracticeTransport {
  const answer = createPracticeIfirma(variant);
  let current: PracticeState | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function loadState(): Promise<PracticeState | null> {
    if (current !== null) return current;
    const loaded = await store.load();
    if (!loaded.ok) return null;
    current = loaded.value ?? makeDemoState({ today: clock.today(), seller: readSeller() });
    return current;
  }

  /** What is booked is what is on disk: after a failed save the next request reads it again. */
  async function keep(state: PracticeState): Promise<boolean> {
    const saved = await store.save(state);
    current = saved.ok ? state : null;
    return saved.ok;
  }

  /** One after the other, in the order in which they were asked for. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const outcome = last.then(work);
    last = outcome;
    return outcome;
  }

  async function carryOut(request: IfirmaRequest): Promise<TransportOutcome> {
    const state = await loadState();
    // No account to talk to: the request reached nobody.
    if (state === null) return { kind: 'not_sent', reason: 'unreachable' };
    const today = clock.today();
    const { state: after, response } = answer(actAsOwner(state, today, readSeller()), {
      method: request.method,
      url: request.url,
      headers: lowerNames(request.headers),
      body: request.body ?? new Uint8Array(),
      receivedAt: clock.now(),
      today,
    });
    if (!(await keep(after))) return { kind: 'broken', reason: 'connection_lost' };
    if (response.body.length > request.maxResponseBytes) return { kind: 'broken', reason: 'too_large' };
    return { kind: 'response', contentEncoding: '', ...response };
  }

  return {
    send: (request) => queue(() => carryOut(request)),
    readKeys: () =>
      queue(async () => {
        const loaded = current === null ? await store.load() : ok(current);
        return loaded.ok && loaded.value !== null ? currentKeys(loaded.value) : DEMO_CREDENTIALS.keys;
      }),
    readAccount: () =>
      queue(async () => {
        const state = await loadState();
        return state === null ? err('unreadable') : ok(state);
      }),
    act: (action) =>
      queue(async () => {
        const state = await loadState();
        if (state === null) return err('unreadable');
        const acted = carryOutPanelAction(state, action);
        if (!acted.ok) return acted;
        return (await keep(acted.value)) ? acted : err('not_saved');
      }),
  };
}

/** Null for a key that was never generated. */
type PracticeKeys = Readonly<Record<ApiKeyName, string | null>>;

export function currentKeys({ keys }: PracticeState): PracticeKeys {
  return {
    abonent: keys.abonent.current,
    faktura: keys.faktura.current,
    rachunek: keys.rachunek.current,
    wydatek: keys.wydatek.current,
  };
}

/**
 * What the owner of a real account sets in iFirma's panel, which the demo account has not: the seller is the one of
 * the company's profile, and the accounting month is turned once, with the first request of a new calendar month.
 */
function actAsOwner(state: PracticeState, today: string, seller: Seller): PracticeState {
  const isFirstOfMonth = state.requests.day !== '' && state.requests.day.slice(0, 7) < today.slice(0, 7);
  return {
    ...state,
    account: { ...state.account, ...seller },
    accountingMonth: isFirstOfMonth ? monthOfDay(today) : state.accountingMonth,
  };
}

function lowerNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
