import { z } from 'zod';
import { assertNever } from '../../../shared/assert-never';
import type { Expense, KsefMark, VatExpenseKind } from '../../../shared/domain/expense/expense';
import type { Minor } from '../../../shared/domain/money/money';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { WriteOperation } from '../../ports/ifirma/operation';
import type { IfirmaDialect } from '../dialect';
import type { JsonNumber } from '../json-number';
import { prepareWrite, toBodyBytes } from '../prepare-write';
import { contractorSchema, toContractorBody } from './contractor';
import { amountSchema, daySchema, text } from './wire-limits';
import { toAmount } from './wire-numbers';

const OPERATION_OF_KIND = {
  cost: 'expense.createCost',
  goods: 'expense.createGoods',
  phone: 'expense.createPhone',
} as const satisfies Record<VatExpenseKind, WriteOperation>;

/** ifirma-api 8.2. */
const SALE_KIND_CODES = { taxable: 'OP', exempt: 'ZW', mixed: 'OPIZW' } as const;

const amount = amountSchema.optional();

/** One body for all three kinds: E1, E2 and E4 take the same members (ifirma-api 8.2, 8.3). */
const vatExpenseBodySchema = z.strictObject({
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
type VatExpenseBody = z.infer<typeof vatExpenseBodySchema>;

/** What a telephone bill keeps when iFirma takes the short body only (ifirma-api 8.3, version B). */
const REDUCED_MEMBERS = {
  NumerFaktury: true,
  DataWystawienia: true,
  NazwaWydatku: true,
  RodzajSprzedazy: true,
  KwotaNetto23: true,
  KwotaVat23: true,
  Kontrahent: true,
} as const;

/**
 * An expense on a VAT invoice, with the address of its kind.
 *
 * @throws ZodError when the expense breaks a limit of iFirma that the form should have refused, or has amounts that
 * the short body of a telephone bill has no room for: a bug.
 */
export function prepareVatExpense(expense: Expense, dialect: IfirmaDialect): PreparedWrite {
  const body = vatExpenseBodySchema.parse(toBody(expense, dialect));
  const isReduced = expense.kind === 'phone' && dialect['expense.e4Body'].value === 'reduced';
  const sent = isReduced ? reduce(body) : body;
  return prepareWrite(OPERATION_OF_KIND[expense.kind], { body: toBodyBytes(sent) });
}

const emptyAmount = amountSchema.refine(({ text: written }) => Number(written) === 0).optional();

/** Refuses what would be lost: an amount at another rate cannot be left out. */
const reducibleSchema = vatExpenseBodySchema.extend({
  KwotaNetto08: emptyAmount,
  KwotaNetto05: emptyAmount,
  KwotaNetto00: emptyAmount,
  KwotaNettoZw: emptyAmount,
});

function reduce(body: VatExpenseBody) {
  const kept = Object.entries(reducibleSchema.parse(body)).filter(([name]) => name in REDUCED_MEMBERS);
  return Object.fromEntries(kept);
}

function toBody(expense: Expense, dialect: IfirmaDialect): VatExpenseBody {
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
function toMarkBody(mark: KsefMark): Pick<VatExpenseBody, 'OznaczenieKSeF' | 'NumerKSeF'> {
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
