import type { Clock } from '../ports/clock';
import type { IfirmaRequest, IfirmaTransport, TransportOutcome } from '../ports/ifirma-transport';
import { makeDemoState } from './demo-state';
import { createPracticeIfirma } from './practice-ifirma';
import { monthOfDay } from './practice-month';
import type { PracticeAccount, PracticeState } from './practice-state';
import type { PracticeStateStore } from './practice-state-store';
import { DEFAULT_VARIANT, type PracticeVariant } from './practice-variant';

export type Seller = Pick<PracticeAccount, 'vatPayer' | 'taxForm'>;

export type PracticeTransportOptions = {
  readonly store: PracticeStateStore;
  readonly clock: Clock;
  /** How the company describes itself; decides which invoices and expenses its iFirma takes. */
  readonly readSeller: () => Seller;
  readonly variant?: PracticeVariant;
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
}: PracticeTransportOptions): IfirmaTransport {
  const answer = createPracticeIfirma(variant);
  let current: PracticeState | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function loadState(): Promise<PracticeState | null> {
    if (current !== null) return current;
    const loaded = await store.load();
    return loaded.ok ? (loaded.value ?? makeDemoState({ today: clock.today() })) : null;
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
    const saved = await store.save(after);
    // What is booked is what is on disk: after a failed save the next request reads it again.
    current = saved.ok ? after : null;
    if (!saved.ok) return { kind: 'broken', reason: 'connection_lost' };
    if (response.body.length > request.maxResponseBytes) return { kind: 'broken', reason: 'too_large' };
    return { kind: 'response', contentEncoding: '', ...response };
  }

  return {
    send: (request) => {
      const outcome = last.then(() => carryOut(request));
      last = outcome;
      return outcome;
    },
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
