import type { ApiKeyName } from '../../shared/app-error';
import { DOCUMENT_PATHS } from '../ifirma/document-paths';
import { OPERATIONS } from '../ifirma/operations';
import type { OperationName } from '../ports/ifirma/operation';
import { ACCOUNT_ANSWERS } from './answers/account-answers';
import type { Answer } from './answers/answer';
import { CONTRACTOR_ANSWERS } from './answers/contractor-answers';
import { DOCUMENT_ANSWERS } from './answers/document-answers';
import { EXPENSE_ANSWERS } from './answers/expense-answers';
import { SALES_ANSWERS } from './answers/sales-answers';
import { pathBelowApi } from './checks/request-signature';
import { PRACTICE_SWITCHES } from './practice-variant';

/** An operation that the client has and that is not answered here does not compile. */
const ANSWERS: Readonly<Record<OperationName, Answer>> = {
  ...ACCOUNT_ANSWERS,
  ...SALES_ANSWERS,
  ...EXPENSE_ANSWERS,
  ...DOCUMENT_ANSWERS,
  ...CONTRACTOR_ANSWERS,
};

/** Addresses that `{rachunek}` stands for: they are signed with a key of their own (ifirma-api 2.4). */
const RACHUNEK_PATHS = [DOCUMENT_PATHS.rachunek.path, DOCUMENT_PATHS.foreign_rachunek.path];

/** Addresses that `{path}` stands for: those with operations of their own are not among them. */
const KIND_PATHS = [
  ...new Set([
    ...Object.values(DOCUMENT_PATHS).map(({ path }) => path),
    ...PRACTICE_SWITCHES['ksef.advanceCurrencyPath'],
  ]),
].filter((path) => !RACHUNEK_PATHS.includes(path) && path !== DOCUMENT_PATHS.correction.path);

/** Every address that is answered; a plain one before one with a segment to fill in that would also fit. */
const ROUTES = Object.entries(ANSWERS)
  // `Object.entries` forgets that the keys are names of operations.
  .map(([name, answer]) => [name as OperationName, answer] as const)
  .map(([name, answer]) => ({ name, answer, ...OPERATIONS[name] }))
  .toSorted((a, b) => countSegments(a.path) - countSegments(b.path))
  .map((route) => ({ ...route, pattern: toPattern(route.path) }));

export type PracticeOperation = {
  readonly name: OperationName;
  readonly keyName: ApiKeyName;
  readonly answer: Answer;
};

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
  const segments: Readonly<Record<string, string>> = {
    path: KIND_PATHS.join('|'),
    rachunek: RACHUNEK_PATHS.join('|'),
    // A doubled suffix is a known mistake, not the name of a document (ifirma-api 16.3).
    ifirmaId: String.raw`[^/]+(?<!\.json)`,
  };
  const escaped = path.replaceAll('.', String.raw`\.`);
  const pattern = escaped.replaceAll(
    /\{(\w+)\}/gu,
    (_all, name: string) => `(?<${name}>${segments[name] ?? '[^/]+'})`,
  );
  return new RegExp(`^${pattern}$`, 'u');
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
