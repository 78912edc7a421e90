import { z } from 'zod';
import type { OtherExpense, OtherExpenseDocument } from '../../../shared/domain/expense/other-expense';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { IfirmaDialect } from '../dialect';
import { prepareWrite, toBodyBytes } from '../prepare-write';
import { contractorSchema, toContractorBody } from './contractor';
import { amountSchema, daySchema, text } from './wire-limits';
import { toAmount } from './wire-numbers';

/** ifirma-api 8.4. */
const DOCUMENT_CODES = {
  rachunek: 'RACH',
  receipt: 'PAR',
  delivery_note: 'DOW_DOST',
  contract: 'UM',
  proof_of_payment: 'DOW_OPL',
  accounting_note: 'NOTA_KS',
  acknowledgement: 'POKW_ODB',
  ticket: 'BIL',
} as const satisfies Record<OtherExpenseDocument, string>;

/** The body of POST `kosztdzialalnosci.json` (ifirma-api 8.4). */
const otherExpenseBodySchema = z.strictObject({
  RodzajDokumentu: z.enum(DOCUMENT_CODES),
  NumerDokumentu: text(50),
  DataWystawienia: daySchema,
  DataWplywu: daySchema.optional(),
  TerminPlatnosci: daySchema.optional(),
  NazwaWydatku: text(50),
  Kwota: amountSchema.refine(({ text: written }) => Number(written) > 0, { error: 'nothing to book' }),
  Kontrahent: contractorSchema.optional(),
});
type OtherExpenseBody = z.infer<typeof otherExpenseBodySchema>;

/**
 * A business cost on a document other than an invoice.
 *
 * @throws ZodError when the expense breaks a limit of iFirma that the form should have refused: a bug.
 */
export function prepareOtherExpense(expense: OtherExpense, dialect: IfirmaDialect): PreparedWrite {
  const body = otherExpenseBodySchema.parse(toBody(expense, dialect));
  return prepareWrite('expense.createOther', { body: toBodyBytes(body) });
}

function toBody(expense: OtherExpense, dialect: IfirmaDialect): OtherExpenseBody {
  const isFull = dialect['expense.e3Shape'].value === 'full';
  return {
    RodzajDokumentu: DOCUMENT_CODES[expense.document],
    NumerDokumentu: expense.documentNumber,
    DataWystawienia: expense.issuedOn,
    DataWplywu: expense.receivedOn ?? undefined,
    TerminPlatnosci: isFull ? expense.dueOn : undefined,
    NazwaWydatku: expense.name,
    Kwota: toAmount(expense.grossMinor),
    Kontrahent: isFull ? toContractorBody(expense.seller) : undefined,
  };
}
