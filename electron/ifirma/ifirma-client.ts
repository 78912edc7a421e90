import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { ContractorIdentifiers } from '../ports/ifirma/contractor-identifiers';
import type { ContractorRegistry } from '../ports/ifirma/contractor-registry';
import type { DocumentActions } from '../ports/ifirma/document-actions';
import type { DocumentFiles } from '../ports/ifirma/document-files';
import type { ExpenseBooking } from '../ports/ifirma/expense-booking';
import type { MonthSteps } from '../ports/ifirma/month-steps';
import type { SalesReading } from '../ports/ifirma/sales-reading';
import type { SalesWrites } from '../ports/ifirma/sales-writes';
import type { VatDictionary } from '../ports/ifirma/vat-dictionary';
import { createAccountingApi } from './accounting-api';
import { createContractorRegistry } from './contractor-registry';
import { IFIRMA_DIALECT, type IfirmaDialect } from './dialect';
import { createDocumentActions } from './document-actions';
import { createDocumentFiles } from './document-files';
import { previewRequest } from './preview-request';
import { prepareMonthStep } from './resources/accounting-month';
import { prepareOtherExpense } from './resources/other-expense';
import { prepareVatExpense } from './resources/vat-expense';
import { readVatRates, vatRatesPath } from './resources/vat-rates';
import { createRetryingRead } from './retrying-read';
import { createSalesReading } from './sales-reading';
import { createSalesWrites } from './sales-writes';
import { createSignedCall, type CallParts } from './signed-call';
import { createSingleWrite } from './single-write';
import type { Wire } from './wire';

/** Deadlines for one request (design, section 7). A write is given long, because an expense cannot be read back. */
const READ_MS = 120_000;
const WRITE_MS = 300_000;

export type IfirmaClientParts = CallParts & {
  readonly identifiers: ContractorIdentifiers;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly dialect?: IfirmaDialect;
  readonly readMs?: number;
  readonly writeMs?: number;
};

/** iFirma by areas. Whoever needs one is handed that one; what is prepared anywhere is sent by `accounting.write`. */
export type IfirmaClient = {
  readonly accounting: AccountingApi;
  readonly issuing: SalesWrites;
  readonly sales: SalesReading;
  readonly files: DocumentFiles;
  readonly actions: DocumentActions;
  readonly expenses: ExpenseBooking;
  readonly contractors: ContractorRegistry;
  readonly months: MonthSteps;
  readonly dictionary: VatDictionary;
};

/** iFirma behind its ports: signs, sends, reads answers, and keeps what each one proved about a key. */
export function createIfirmaClient(parts: IfirmaClientParts): IfirmaClient {
  const { keys, dialect = IFIRMA_DIALECT, readMs = READ_MS, writeMs = WRITE_MS } = parts;
  const call = createSignedCall(parts, dialect);
  const read = createRetryingRead({ ...parts, call, dialect, deadlineMs: readMs });
  const write = createSingleWrite({ call, keys, dialect, deadlineMs: writeMs });
  const wire: Wire = { read, write, dialect };
  return {
    accounting: createAccountingApi(wire, (prepared) => previewRequest(prepared, keys.login(), dialect)),
    issuing: createSalesWrites(wire),
    sales: createSalesReading(wire),
    files: createDocumentFiles(wire),
    actions: createDocumentActions(wire),
    expenses: {
      prepareVatExpense: (expense) => prepareVatExpense(expense, dialect),
      prepareOtherExpense: (expense) => prepareOtherExpense(expense, dialect),
    },
    contractors: createContractorRegistry(wire, parts.identifiers),
    months: { prepareMonthStep: (step) => prepareMonthStep(step, dialect) },
    dictionary: {
      readVatRates: (countryCode, onDay) =>
        read({
          operation: 'dictionary.vatRates',
          path: vatRatesPath(countryCode, onDay),
          read: readVatRates,
        }),
    },
  };
}
