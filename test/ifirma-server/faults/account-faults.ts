import { countUsedDocuments, useDocuments } from '../../../electron/practice/document-limit';
import { carryOutPanelAction, type PanelAction } from '../../../electron/practice/panel/panel-action';
import { monthOfDay } from '../../../electron/practice/practice-month';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { PracticeMonth } from '../../../electron/practice/state/month';
import { dayInPoland } from '../../../shared/domain/days/calendar-day';
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
    before: inPanel({ does: 'generate_key', keyName: key }),
  })),
  apiDeactivated: fault('API access is switched off: 402 from now on.', {
    before: inPanel({ does: 'deactivate_access' }),
  }),
  termsChangedMidRun: fault('New terms wait to be accepted: 499 from now on.', {
    before: inPanel({ does: 'change_terms' }),
  }),
  rightsLostMidRun: fault('The user loses his rights: 500 from now on.', {
    before: inPanel({ does: 'set_super_konto', superKonto: false }),
  }),
  limitReachedMidBatch: fault('The document limit is used up.', {
    before: (state, { request: { today } }) => {
      const used = countUsedDocuments(state, today, 'calendar_month');
      return useDocuments(state, today, Math.max(0, state.documentLimit.granted - used));
    },
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
      requests: { ...state.requests, day: dayInPoland(request.receivedAt), inDay: state.requests.perDay },
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

/** What the panel refuses leaves the account as it is. */
function inPanel(action: PanelAction): (state: PracticeState) => PracticeState {
  return (state) => {
    const done = carryOutPanelAction(state, action);
    return done.ok ? done.value : state;
  };
}

function monthsBetween(from: PracticeMonth, to: PracticeMonth): number {
  return (to.year - from.year) * 12 + (to.month - from.month);
}
