import type { ApiKeyName } from '../../shared/app-error';

/**
 * What may be repeated is a property of the operation, never of the HTTP method: at iFirma a GET can create an
 * invoice (reliability-security 3.2).
 */
export type OperationClass = 'read' | 'create_reconcilable' | 'create_blind';

export type OperationName =
  | 'month.read'
  | 'limit.read'
  | 'sales.list'
  | 'invoice.read'
  | 'invoice.create'
  | 'contractor.search'
  | 'rachunek.listOfType'
  | 'expense.createCost';

export type Operation = {
  readonly class: OperationClass;
  readonly method: 'GET' | 'POST';
  /** Below `IFIRMA_BASE`. `{name}` stands for one path segment, filled in by `pathOf`. */
  readonly path: string;
  readonly keyName: ApiKeyName;
  /** One call of it, in requests of the user's quota. */
  readonly requests: 1;
  readonly countsAgainstDocumentLimit: boolean;
  readonly maxResponseBytes: number;
};

/** Every address Kwit knows starts with this, whatever socket carries it. */
export const IFIRMA_BASE = 'https://www.ifirma.pl/iapi/';

// reliability-security 4.3: 256 kB for an answer about one document, 8 MB for a list.
const ONE_ANSWER = 256 * 1024;
const ONE_LIST = 8 * 1024 * 1024;

const read = { class: 'read', method: 'GET', requests: 1, countsAgainstDocumentLimit: false } as const;

/** All operations at iFirma that Kwit carries out. One that is missing here does not compile (ifirma-api 14.1). */
export const OPERATIONS = {
  'month.read': {
    ...read,
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    maxResponseBytes: ONE_ANSWER,
  },
  'limit.read': { ...read, path: 'abonent/limit.json', keyName: 'abonent', maxResponseBytes: ONE_ANSWER },
  'sales.list': { ...read, path: 'faktury.json', keyName: 'faktura', maxResponseBytes: ONE_LIST },
  'invoice.read': {
    ...read,
    path: 'fakturakraj/{ifirmaId}.json',
    keyName: 'faktura',
    maxResponseBytes: ONE_ANSWER,
  },
  'contractor.search': {
    ...read,
    path: 'kontrahenci/{phrase}.json',
    keyName: 'faktura',
    maxResponseBytes: ONE_LIST,
  },
  'rachunek.listOfType': {
    ...read,
    path: 'rachunekkraj/list.json',
    keyName: 'rachunek',
    maxResponseBytes: ONE_LIST,
  },
  'invoice.create': {
    class: 'create_reconcilable',
    method: 'POST',
    path: 'fakturakraj.json',
    keyName: 'faktura',
    requests: 1,
    countsAgainstDocumentLimit: true,
    maxResponseBytes: ONE_ANSWER,
  },
  'expense.createCost': {
    class: 'create_blind',
    method: 'POST',
    path: 'kosztdzialalnoscivat.json',
    keyName: 'wydatek',
    requests: 1,
    countsAgainstDocumentLimit: false,
    maxResponseBytes: ONE_ANSWER,
  },
} as const satisfies Record<OperationName, Operation>;

/** What each class allows (reliability-security 3.2, 3.6). */
export const CLASS_RULES = {
  read: { maxTries: 4, afterUnknown: 'read_again' },
  create_reconcilable: { maxTries: 1, afterUnknown: 'compare_lists_then_ask' },
  create_blind: { maxTries: 1, afterUnknown: 'ask' },
} as const satisfies Record<OperationClass, { readonly maxTries: number; readonly afterUnknown: string }>;

type OfClass<C extends OperationClass> = {
  [N in OperationName]: (typeof OPERATIONS)[N]['class'] extends C ? N : never;
}[OperationName];
export type ReadOperation = OfClass<'read'>;

/** The path with its segments escaped as they are signed and sent (ifirma-api 2.8). */
export function pathOf(name: OperationName, segments: Readonly<Record<string, string>> = {}): string {
  return OPERATIONS[name].path.replaceAll(/\{(?<name>\w+)\}/gu, (_match, segment: string) => {
    const value = segments[segment];
    if (value === undefined || value === '') throw new Error(`${name} needs ${segment}`);
    return encodeURIComponent(value);
  });
}
