import { regenerateKey } from '../../../electron/practice/account-keys';
import { monthOfDay } from '../../../electron/practice/practice-month';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { PracticeMonth } from '../../../electron/practice/state/month';
import { fault, faultWith, type FaultMode } from './fault-mode';
import { FOREIGN_WRITES } from './foreign-writer';

/** Between two calls somebody changes the account: its owner, iFirma, or another program with the same keys. */
export const ACCOUNT_FAULTS = {
  foreignWriter: faultWith(
    'Another program with the same keys writes.',
    { does: 'invoice', count: 1 },
    ({ does, count }) => ({ before: (state, call) => FOREIGN_WRITES[does](state, call, count) }),
  ),
  overshoot: fault('Another program has just made the same step: the month ends up one too far.', {
    before: (state, { request, answer }) => answer(state, request).state,
  }),
  keyRegeneratedMidRun: faultWith('The owner generates a key again.', { key: 'faktura' }, ({ key }) => ({
    before: (state) => regenerateKey(state, key, nextKey(state.keys[key].current)),
  })),
  apiDeactivated: setAccount('API access is switched off: 402 from now on.', { apiActive: false }),
  termsChangedMidRun: setAccount('New terms wait to be accepted: 499 from now on.', { termsAccepted: false }),
  rightsLostMidRun: setAccount('The user loses his rights: 500 from now on.', { superKonto: false }),
  limitReachedMidBatch: fault('The document limit is used up.', {
    before: (state, { request }) => ({
      ...state,
      documentLimit: {
        ...state.documentLimit,
        used: state.documentLimit.granted,
        countedIn: request.today.slice(0, 7),
      },
    }),
  }),
  minuteLimit: fault('The requests of this minute are used up.', {
    before: (state, { request }) => ({
      ...state,
      requests: {
        ...state.requests,
        minute: request.receivedAt.slice(0, 16),
        inMinute: state.requests.perMinute,
      },
    }),
  }),
  dayLimit: fault('The requests of this day are used up.', {
    before: (state, { request }) => ({
      ...state,
      requests: { ...state.requests, day: request.receivedAt.slice(0, 10), inDay: state.requests.perDay },
    }),
  }),
  monthRefusedForward: fault('The account reaches no further than the month that is set.', {
    before: (state, { request: { today } }) => ({
      ...state,
      reachable: { ...state.reachable, ahead: monthsBetween(monthOfDay(today), state.accountingMonth) },
    }),
  }),
  monthRefusedBackward: fault('The account reaches no further back than the month that is set.', {
    before: (state, { request: { today } }) => ({
      ...state,
      reachable: { ...state.reachable, back: monthsBetween(state.accountingMonth, monthOfDay(today)) },
    }),
  }),
} as const satisfies Record<string, FaultMode>;

function setAccount(says: string, change: Partial<PracticeState['account']>): FaultMode {
  return fault(says, { before: (state) => ({ ...state, account: { ...state.account, ...change } }) });
}

/** Another key than the current one, the same every time. */
function nextKey(current: string | null): string {
  const next = BigInt.asUintN(64, BigInt(`0x${current ?? '0'}`) + 1n);
  return next.toString(16).toUpperCase().padStart(16, '0');
}

function monthsBetween(from: PracticeMonth, to: PracticeMonth): number {
  return (to.year - from.year) * 12 + (to.month - from.month);
}
