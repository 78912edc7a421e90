import { aWireContractor } from '../../../../builders/a-wire-contractor';
import { aWireExpense } from '../../../../builders/a-wire-expense';
import { aWireInvoice } from '../../../../builders/a-wire-invoice';
import { aWireOtherExpense } from '../../../../builders/a-wire-other-expense';
import type { PracticeDesk } from '../practice-desk';
import { limitAsk, monthAsk, rowsOf, stepAsk, verdictsOf, type Scenario } from './scenario';

const OTHER_HOST = 'https://localhost:8443/iapi/';

const withoutRequests: Scenario = (desk) => {
  desk.change((state) => ({ ...state, requests: { ...state.requests, perMinute: 0 } }));
  return verdictsOf(desk.ask(limitAsk));
};

const onlyOneDocument: Scenario = (desk) => {
  desk.change((state) => ({ ...state, documentLimit: { ...state.documentLimit, granted: 1 } }));
  return verdictsOf(desk.issue(aWireInvoice()), desk.issue(aWireInvoice()));
};

const usedOn = (desk: PracticeDesk, today: string) =>
  desk.ask(limitAsk, { today, receivedAt: `${today}T09:00:00.000Z` }).response['LimitWykorzystany'];

const phoneBill = (body: unknown) => ({ path: 'oplatatelefon.json', keyName: 'wydatek', body }) as const;
const otherCost = (body: unknown) => ({ path: 'kosztdzialalnosci.json', keyName: 'wydatek', body }) as const;

/** Switches of access, limits, month, expenses and contractors. */
export const ACCOUNT_SCENARIOS = {
  'auth.signatureBase': (desk) =>
    verdictsOf(
      desk.ask({ ...limitAsk, base: OTHER_HOST }),
      desk.send({ ...desk.sign(limitAsk), url: `${OTHER_HOST}${limitAsk.path}` }),
    ),
  'auth.headerTolerance': (desk) => {
    const request = desk.sign(limitAsk);
    const authentication = (request.headers['authentication'] ?? '').replace(', ', ',');
    return verdictsOf(desk.send({ ...request, headers: { ...request.headers, authentication } }));
  },
  'key.regenerate': (desk) => {
    const request = desk.sign(limitAsk);
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    return verdictsOf(desk.send(request));
  },
  'limit.requestsExceeded': withoutRequests,
  'limit.documentsExceeded': onlyOneDocument,
  'limit.countsToward': (desk) => {
    desk.issue(aWireInvoice());
    desk.issueKind('proforma');
    desk.expense(aWireExpense());
    desk.expense(aWireExpense());
    desk.ask(stepAsk('NAST'));
    return [usedOn(desk, '2026-11-23')];
  },
  'limit.reset': (desk) => {
    desk.issue(aWireInvoice());
    return [usedOn(desk, '2026-12-01')];
  },
  'envelope.monthKod': (desk) => verdictsOf(desk.ask(monthAsk)),
  'month.backwardRefusal': (desk) => {
    desk.change((state) => ({ ...state, reachable: { back: 0, ahead: 1 } }));
    return verdictsOf(desk.ask(stepAsk('POPRZ')));
  },
  'month.crossingWithoutFlag': (desk) => {
    desk.change((state) => ({ ...state, accountingMonth: { year: 2026, month: 1 } }));
    return verdictsOf(desk.ask(stepAsk('POPRZ')));
  },
  'expense.ksefMark': (desk) => verdictsOf(desk.expense(aWireExpense({ OznaczenieKSeF: null }))),
  'expense.replyId': (desk) => [desk.expense(aWireExpense()).response],
  'expense.amounts': (desk) => verdictsOf(desk.expense({ ...aWireExpense(), KwotaVat05: undefined })),
  'expense.e3Shape': (desk) => verdictsOf(desk.ask(otherCost(aWireOtherExpense({ TerminPlatnosci: null })))),
  'expense.e4Body': (desk) =>
    verdictsOf(desk.ask(phoneBill({ ...aWireExpense(), OznaczenieKSeF: undefined, KwotaVat05: undefined }))),
  'list.maxPageSize': (desk) => {
    desk.change((state) => ({ ...state, requests: { ...state.requests, perMinute: 1000 } }));
    for (let index = 0; index < 201; index += 1) {
      desk.ask({ path: 'kontrahenci.json', body: aWireContractor({ Identyfikator: null }) });
    }
    return [rowsOf(desk.ask({ path: 'kontrahenci.json?iloscNaStronie=500' }))];
  },
} as const satisfies Record<string, Scenario>;
