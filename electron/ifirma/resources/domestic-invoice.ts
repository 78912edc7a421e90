import { z } from 'zod';
import type { Invoice, InvoiceLine, PaymentMethod } from '../../../shared/domain/invoice';
import type { IfirmaDialect } from '../dialect';
import type { JsonNumber } from '../json-number';
import { writeJson } from '../write-json';
import { contractorSchema, toBuyerBody } from './contractor';
import { amountSchema, daySchema, text, wireNumber } from './wire-limits';
import { toAmount, toExact, toFraction } from './wire-numbers';

/** ifirma-api 7.5. */
const PAYMENT_CODES = {
  transfer: 'PRZ',
  cash: 'GTK',
  card: 'KAR',
  cash_on_delivery: 'POB',
  compensation: 'KOM',
  paypal: 'PAL',
  payu: 'ALG',
  przelewy24: 'P24',
} as const satisfies Record<PaymentMethod, string>;

const HUNDRED_MILLION = '100000000';

/** One line of `Pozycje` (ifirma-api 7.3), with the limits that iFirma documents. */
function lineSchema(dialect: IfirmaDialect) {
  const percent = wireNumber({ decimals: 4, below: '1', isZeroAllowed: true });
  return z.strictObject({
    StawkaVat: percent.nullable(),
    TypStawkiVat: z.enum(['PRC', 'ZW']),
    Ilosc: wireNumber({ decimals: 6, below: HUNDRED_MILLION, isZeroAllowed: false }),
    CenaJednostkowa: wireNumber({
      decimals: dialect['sales.priceDecimals'].value,
      below: HUNDRED_MILLION,
      isZeroAllowed: false,
    }),
    NazwaPelna: text(300),
    Jednostka: text(10),
    PKWiU: text(30).optional(),
    PodstawaPrawna: text(30).optional(),
    Rabat: wireNumber({ decimals: 4, below: '100', isZeroAllowed: false }).optional(),
    StawkaRyczaltu: percent.optional(),
  });
}

/** The body of POST `fakturakraj.json` (ifirma-api 7.2). `GTU`, series and template are the account's own. */
function bodySchema(dialect: IfirmaDialect) {
  return z.strictObject({
    Zaplacono: amountSchema,
    ZaplaconoNaDokumencie: amountSchema.optional(),
    LiczOd: z.enum(['NET', 'BRT']),
    NumerKontaBankowego: z.string().regex(/^(?:\d{26}|BRAK)$/u),
    SplitPayment: z.boolean(),
    DataWystawienia: daySchema,
    MiejsceWystawienia: text(50).optional(),
    DataSprzedazy: daySchema,
    FormatDatySprzedazy: z.enum(['DZN', 'MSC']),
    TerminPlatnosci: daySchema.optional(),
    SposobZaplaty: z.enum(PAYMENT_CODES),
    RodzajPodpisuOdbiorcy: z.literal('BPO'),
    Uwagi: text(1000).optional(),
    WidocznyNumerGios: z.literal(false),
    WidocznyNumerBdo: z.literal(false).optional(),
    Numer: z.null().optional(),
    Pozycje: z.array(lineSchema(dialect)).min(1),
    Kontrahent: contractorSchema,
  });
}
type DomesticInvoiceBody = z.infer<ReturnType<typeof bodySchema>>;

/**
 * The bytes of a domestic invoice: hashed, signed and sent as they are.
 *
 * @throws ZodError when the invoice breaks a limit of iFirma that the form should have refused: a bug.
 */
export function writeDomesticInvoice(invoice: Invoice, dialect: IfirmaDialect): Uint8Array {
  const body = bodySchema(dialect).parse(toBody(invoice, dialect));
  return new TextEncoder().encode(writeJson(body));
}

function toBody(invoice: Invoice, dialect: IfirmaDialect): DomesticInvoiceBody {
  const paid = toAmount(invoice.paidMinor);
  return {
    Zaplacono: paid,
    ZaplaconoNaDokumencie: dialect['sales.zaplaconoNaDokumencie'].value === 'send' ? paid : undefined,
    LiczOd: invoice.priceBasis === 'net' ? 'NET' : 'BRT',
    NumerKontaBankowego: invoice.bankAccount ?? 'BRAK',
    // Always said: left out, iFirma takes the account's default.
    SplitPayment: invoice.splitPayment,
    DataWystawienia: invoice.issuedOn,
    MiejsceWystawienia: invoice.placeOfIssue ?? undefined,
    DataSprzedazy: invoice.soldOn,
    FormatDatySprzedazy: invoice.saleDateFormat === 'day' ? 'DZN' : 'MSC',
    TerminPlatnosci: invoice.dueOn ?? undefined,
    SposobZaplaty: PAYMENT_CODES[invoice.paymentMethod],
    RodzajPodpisuOdbiorcy: 'BPO',
    Uwagi: invoice.notes ?? undefined,
    WidocznyNumerGios: false,
    WidocznyNumerBdo: dialect['sales.widocznyNumerBdo'].value === 'send' ? false : undefined,
    Numer: dialect['sales.numerNull'].value === 'send' ? null : undefined,
    Pozycje: invoice.lines.map((line) => toLineBody(line, dialect)),
    Kontrahent: toBuyerBody(invoice.buyer),
  };
}

function toLineBody(line: InvoiceLine, dialect: IfirmaDialect): DomesticInvoiceBody['Pozycje'][number] {
  return {
    ...toRateBody(line, dialect),
    Ilosc: toExact(line.quantity),
    CenaJednostkowa: toExact(line.unitPrice),
    NazwaPelna: line.name,
    Jednostka: line.unit,
    Rabat: line.discountPercent === null ? undefined : toExact(line.discountPercent),
    StawkaRyczaltu: line.ryczaltRate === null ? undefined : toFraction(line.ryczaltRate),
  };
}

type RateBody = {
  readonly StawkaVat: JsonNumber | null;
  readonly TypStawkiVat: 'PRC' | 'ZW';
  readonly PKWiU?: string | undefined;
  readonly PodstawaPrawna?: string | undefined;
};

/** An exempt line has no rate but a legal basis; which member carries it is disputed (ifirma-api 16.1, row 10). */
function toRateBody({ vatRate, exemptionBasis }: InvoiceLine, dialect: IfirmaDialect): RateBody {
  if (vatRate !== 'zw') return { StawkaVat: toFraction(vatRate), TypStawkiVat: 'PRC' };
  const basis = exemptionBasis ?? undefined;
  const field = dialect['sales.exemptBasisField'].value;
  return {
    StawkaVat: null,
    TypStawkiVat: 'ZW',
    PodstawaPrawna: field === 'PKWiU' ? undefined : basis,
    PKWiU: field === 'PodstawaPrawna' ? undefined : basis,
  };
}
