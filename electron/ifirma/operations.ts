import type { ApiKeyName } from '../../shared/app-error';
import type { OperationClass, OperationFacts, OperationName } from '../ports/ifirma/operation';
import type { IfirmaDialect } from './dialect';
import { ACCOUNT_OPERATIONS } from './operations/account-operations';
import { CONTRACTOR_OPERATIONS } from './operations/contractor-operations';
import { DOCUMENT_OPERATIONS } from './operations/document-operations';
import { EXPENSE_OPERATIONS } from './operations/expense-operations';
import type { Operation } from './operations/operation';
import { SALES_OPERATIONS } from './operations/sales-operations';

/** Every address Kwit knows starts with this, whatever socket carries it. */
export const IFIRMA_BASE = 'https://www.ifirma.pl/iapi/';

/**
 * All operations at iFirma, in one table: the sending engine, the forecast of the limit and `docs/ifirma-coverage.md`
 * are derived from it. One that is missing here does not compile (ifirma-api 14.1).
 */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = {
  ...ACCOUNT_OPERATIONS,
  ...SALES_OPERATIONS,
  ...EXPENSE_OPERATIONS,
  ...DOCUMENT_OPERATIONS,
  ...CONTRACTOR_OPERATIONS,
};

type ClassRule = {
  /** How often the HTTP layer may send it by itself. */
  readonly maxTries: number;
  readonly afterUnknown:
    | 'read_again'
    | 'compare_lists_then_ask'
    | 'ask'
    | 'read_by_own_identifier'
    | 'compare_with_value_before'
    | 'read_status_then_ask'
    | 'read_and_compare';
};

/** What each class allows (reliability-security 3.2, 3.6). */
export const CLASS_RULES: Readonly<Record<OperationClass, ClassRule>> = {
  read: { maxTries: 4, afterUnknown: 'read_again' },
  create_reconcilable: { maxTries: 1, afterUnknown: 'compare_lists_then_ask' },
  create_blind: { maxTries: 1, afterUnknown: 'ask' },
  create_keyed: { maxTries: 1, afterUnknown: 'read_by_own_identifier' },
  relative: { maxTries: 1, afterUnknown: 'compare_with_value_before' },
  side_effect: { maxTries: 1, afterUnknown: 'read_status_then_ask' },
  full_replace: { maxTries: 1, afterUnknown: 'read_and_compare' },
};

/** The key that signs it: sources dispute that of a rachunek (ifirma-api 16.1, row 23). */
export function keyNameOf(name: OperationName, dialect: IfirmaDialect): ApiKeyName {
  const { keyName } = OPERATIONS[name];
  return keyName === 'rachunek' ? dialect['rachunek.keyName'].value : keyName;
}

export function factsOf(name: OperationName, dialect: IfirmaDialect): OperationFacts {
  return { ...OPERATIONS[name], keyName: keyNameOf(name, dialect) };
}

/** The path with its segments escaped as they are signed and sent (ifirma-api 2.8). */
export function pathOf(name: OperationName, segments: Readonly<Record<string, string>> = {}): string {
  return OPERATIONS[name].path.replaceAll(/\{(?<name>\w+)\}/gu, (_match, segment: string) => {
    const value = segments[segment];
    if (value === undefined || value === '') throw new Error(`${name} needs ${segment}`);
    return encodeURIComponent(value);
  });
}
