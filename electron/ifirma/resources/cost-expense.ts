import { z } from 'zod';
import { assertNever } from '../../../shared/assert-never';
import type { Expense, KsefMark } from '../../../shared/domain/expense';
import type { Minor } from '../../../shared/domain/money';
import type { IfirmaDialect } from '../dialect';
import type { JsonNumber } from '../json-number';
import { writeJson } from '../write-json';
import { contractorSchema, toContractorBody } from './contractor';
import { amountSchema, daySchema, text } from './wire-limits';
import { toAmount } from './wire-numbers';

/** ifirma-api 8.2. */
const SALE_KIND_CODES = { taxable: 'OP', exempt: 'ZW', mixed: 'OPIZW' } as const;

const amount = amountSchema.optional();

/** The body of POST `kosztdzialalnoscivat.json` (ifirma-api 8.2, 8.3). */
const costExpenseBodySchema = z.strictObject({
  NumerFaktury: text(50),
  OznaczenieKSeF: z.enum(['NUMER', 'BFK', 'DI', 'OFF']).optional(),
  NumerKSeF: text(35).optional(),
  DataWystawienia: daySchema,
  DataWplywu: daySchema.optional(),
  TerminPlatnosci: daySchema.optional(),
  RodzajSprzedazy: z.enum(SALE_KIND_CODES).optional(),
  NazwaWydatku: text(50),
  KwotaNetto23: amount,
  KwotaNetto08: amount,
  KwotaNetto05: amount,
  KwotaNetto00: amount,
  KwotaNettoZw: amount,
  KwotaVat23: amount,
  KwotaVat08: amount,
  KwotaVat05: amount,
  Kontrahent: contractorSchema,
});
type CostExpenseBody = z.infer<typeof costExpenseBodySchema>;

/**
 * The bytes of a business cost: hashed, signed and sent as they are.
 *
 * @throws ZodError when the expense breaks a limit of iFirma that the form should have refused: a bug.
 */
export function writeCostExpense(expense: Expense, dialect: IfirmaDialect): Uint8Array {
  const body = costExpenseBodySchema.parse(toBody(expense, dialect));
  return new TextEncoder().encode(writeJson(body));
}

function toBody(expense: Expense, dialect: IfirmaDialect): CostExpenseBody {
  return {
    NumerFaktury: expense.documentNumber,
    ...(dialect['expense.ksefMark'].value === 'always' ? toMarkBody(expense.ksefMark) : {}),
    DataWystawienia: expense.issuedOn,
    DataWplywu: expense.receivedOn ?? undefined,
    TerminPlatnosci: expense.dueOn ?? undefined,
    // Asked of VAT payers only.
    RodzajSprzedazy: expense.saleKind === null ? undefined : SALE_KIND_CODES[expense.saleKind],
    NazwaWydatku: expense.name,
    ...toAmountsBody(expense.amounts, dialect),
    Kontrahent: toContractorBody(expense.seller),
  };
}

function toAmountsBody(amounts: Expense['amounts'], dialect: IfirmaDialect) {
  const isFilledOnly = dialect['expense.amounts'].value === 'filled';
  const write = (amountMinor: Minor): JsonNumber | undefined =>
    isFilledOnly && amountMinor === 0 ? undefined : toAmount(amountMinor);
  return {
    KwotaNetto23: write(amounts['23'].netMinor),
    KwotaNetto08: write(amounts['8'].netMinor),
    KwotaNetto05: write(amounts['5'].netMinor),
    KwotaNetto00: write(amounts['0'].netMinor),
    KwotaNettoZw: write(amounts.zw.netMinor),
    KwotaVat23: write(amounts['23'].vatMinor),
    KwotaVat08: write(amounts['8'].vatMinor),
    KwotaVat05: write(amounts['5'].vatMinor),
  };
}

/** ifirma-api 8.7. `OFF` stands for a failure of KSeF only and is never assumed. */
function toMarkBody(mark: KsefMark): Pick<CostExpenseBody, 'OznaczenieKSeF' | 'NumerKSeF'> {
  switch (mark.kind) {
    case 'numbered':
      return { OznaczenieKSeF: 'NUMER', NumerKSeF: mark.ksefNumber };
    case 'outside':
      return { OznaczenieKSeF: 'BFK' };
    case 'other':
      return { OznaczenieKSeF: 'DI' };
    case 'failure':
      return { OznaczenieKSeF: 'OFF' };
    default:
      return assertNever(mark);
  }
}
