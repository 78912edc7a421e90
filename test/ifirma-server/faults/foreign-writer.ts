import { useDocuments } from '../../../electron/practice/document-limit';
import { toMonthText } from '../../../electron/practice/practice-month';
import { isInMonth } from '../../../shared/domain/days/accounting-month';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { SalesDocument } from '../../../electron/practice/state/sales-document';
import { addDays, earlierDay, lastDayOfMonth } from '../../../shared/domain/days/calendar-day';
import { aPracticeRequest, type SignedRequestParts } from '../../builders/a-practice-request';
import { aWireInvoice, aWireLine } from '../../builders/a-wire-invoice';
import type { StruckCall } from './fault-mode';
import type { FaultParameters } from './fault-parameters';

/** From the last day of a month to the 15th of the next, after which its sales can no longer be invoiced. */
const LATEST_ISSUE_DAYS = 15;

type Write = (state: PracticeState, call: StruckCall, count: number) => PracticeState;

/** What another program with the same keys may do over the same API, or somebody in the panel (ifirma-api 6.2, 5.1). */
export const FOREIGN_WRITES: Readonly<Record<FaultParameters['does'], Write>> = {
  invoice: (state, call) =>
    send(state, call, { path: 'fakturakraj.json', keyName: 'faktura', body: makeInvoice(state, call) }),
  nextMonth: (state, call) => stepMonth(state, call, 'NAST'),
  previousMonth: (state, call) => stepMonth(state, call, 'POPRZ'),
  removal: (state) => ({ ...state, documents: state.documents.toSorted(byNewest).slice(1) }),
  quota: (state, { request: { today } }, count) => useDocuments(state, today, count),
};

/** As iFirma lists them. */
const byNewest = (a: SalesDocument, b: SalesDocument) =>
  b.issuedOn.localeCompare(a.issuedOn) || b.documentId - a.documentId;

function stepMonth(state: PracticeState, call: StruckCall, step: 'NAST' | 'POPRZ'): PracticeState {
  return send(state, call, {
    method: 'PUT',
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    body: { MiesiacKsiegowy: step },
  });
}

function makeInvoice({ accountingMonth, account }: PracticeState, { request: { today } }: StruckCall) {
  // iFirma's own hint for a set month that is not the current one (ifirma-api 6.3).
  const soldOn = isInMonth(accountingMonth, today)
    ? today
    : lastDayOfMonth(`${toMonthText(accountingMonth)}-01`);
  const issuedOn = earlierDay(today, addDays(soldOn, LATEST_ISSUE_DAYS));
  const days = { DataWystawienia: issuedOn, DataSprzedazy: soldOn, TerminPlatnosci: issuedOn };
  return account.vatPayer
    ? aWireInvoice(days)
    : aWireInvoice({
        ...days,
        LiczOd: 'BRT',
        Pozycje: [aWireLine({ StawkaVat: null, TypStawkiVat: 'ZW', PodstawaPrawna: 'art. 113 ust. 1' })],
      });
}

/** A refusal is a refusal for that program too: nothing changes but the count of requests. */
function send(
  state: PracticeState,
  { request: { receivedAt, today }, answer }: StruckCall,
  parts: Pick<SignedRequestParts, 'method' | 'path' | 'keyName' | 'body'>,
): PracticeState {
  const { login } = state.account;
  const keyHex = state.keys[parts.keyName].current ?? '';
  return answer(state, aPracticeRequest({ ...parts, login, keyHex }, { receivedAt, today })).state;
}
