import type { ApiKeyName } from '../../shared/app-error';
import { OPERATIONS, type OperationName } from '../ifirma/operations';
import { pathBelowApi } from './checks/request-signature';
import type { PracticeCall, PracticeOutcome } from './practice-call';
import { readAccountingMonth, stepAccountingMonth } from './resources/accounting-month';
import { bookCostExpense } from './resources/book-cost-expense';
import { createDomesticInvoice } from './resources/create-domestic-invoice';
import { listDocumentsOfType } from './resources/list-documents-of-type';
import { listSalesDocuments } from './resources/list-sales-documents';
import { readDocumentLimit } from './resources/read-document-limit';
import { readDomesticInvoice } from './resources/read-domestic-invoice';
import { searchContractors } from './resources/search-contractors';

type Answer = (call: PracticeCall) => PracticeOutcome;

/** One for every operation of the client: a missing one does not compile. */
const ANSWERS: Readonly<Record<OperationName, Answer>> = {
  'month.read': readAccountingMonth,
  'limit.read': readDocumentLimit,
  'sales.list': listSalesDocuments,
  'invoice.read': readDomesticInvoice,
  'invoice.create': createDomesticInvoice,
  'contractor.search': searchContractors,
  'rachunek.listOfType': listDocumentsOfType('rachunekkraj'),
  'expense.createCost': bookCostExpense,
};

type Route = {
  readonly name: string;
  readonly method: string;
  /** Below `/iapi/`; `{name}` stands for one segment. */
  readonly path: string;
  readonly keyName: ApiKeyName;
  readonly answer: Answer;
};

/** What iFirma answers and Kwit does not ask yet. */
const UNASKED: readonly Route[] = [
  {
    name: 'month.step',
    method: 'PUT',
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    answer: stepAccountingMonth,
  },
  {
    name: 'invoice.listOfType',
    method: 'GET',
    path: 'fakturakraj/list.json',
    keyName: 'faktura',
    answer: listDocumentsOfType('fakturakraj'),
  },
];

// `Object.keys` forgets that the keys are exactly the operations.
const ASKED = (Object.keys(ANSWERS) as OperationName[]).map((name) => ({
  ...OPERATIONS[name],
  name,
  answer: ANSWERS[name],
}));

/** Every address that is answered; a plain one before one with a segment to fill in that would also fit. */
const ROUTES = [...ASKED, ...UNASKED]
  .toSorted((a, b) => countSegments(a.path) - countSegments(b.path))
  .map((route) => ({ ...route, pattern: toPattern(route.path) }));

export type PracticeOperation = Pick<Route, 'name' | 'keyName' | 'answer'>;

export type MatchedOperation = {
  readonly operation: PracticeOperation;
  readonly params: Readonly<Record<string, string>>;
};

/** `path` is what follows `/iapi/`, escapes as sent. Null is HTTP 404. */
export function matchOperation(method: string, path: string): MatchedOperation | null {
  for (const route of ROUTES) {
    if (route.method !== method) continue;
    const match = route.pattern.exec(path);
    const params = match && decodeParams(match.groups ?? {});
    if (params) return { operation: route, params };
  }
  return null;
}

/** Name of the operation an address asks for, whatever its body; null when there is none. */
export function operationOf(method: string, url: string): string | null {
  const path = pathBelowApi(url);
  return path === null ? null : (matchOperation(method, path)?.operation.name ?? null);
}

function countSegments(path: string): number {
  return path.split('{').length - 1;
}

function toPattern(path: string): RegExp {
  const escaped = path.replaceAll('.', String.raw`\.`);
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/gu, '(?<$1>[^/]+)')}$`, 'u');
}

function decodeParams(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> | null {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    // A broken escape names nothing.
    return null;
  }
}
