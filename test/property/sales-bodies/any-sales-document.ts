import fc from 'fast-check';
import type { RachunekBooking } from '../../../shared/domain/sales/rachunek';
import type { Correction } from '../../../shared/domain/sales/correction';
import { CORRECTION_REASONS } from '../../../shared/domain/sales/correction';
import { SETTLEMENTS } from '../../../shared/domain/sales/domestic-sale';
import { ANNOUNCED_KINDS } from '../../../shared/domain/sales/proforma';
import type {
  SalesDocument,
  SalesDocumentKind,
  SalesDocumentOf,
} from '../../../shared/domain/sales/sales-document';
import * as part from './any-parts';

const { text, orNull, day, dates } = part;
/** The 15th of the next month is never nearer than this; a rachunek has 90 days. */
const FOR_INVOICES = dates(14);
const FOR_RACHUNKI = dates(90);
const country = fc.constantFrom('DE', 'GR', 'AT');

const invoice = {
  ...part.basis,
  ...part.account,
  ...part.place,
  ...part.method,
  ...part.paper,
  ...part.paid,
  ...part.split,
  ...part.furtherNotes,
  buyer: part.party,
  lines: part.salesLines,
};
const invoiceFacts = fc.record({ ...invoice, ...part.procedures, ...part.parties });

const foreignPrint = { language: part.language, isRateShown: fc.boolean() };
const goodsAbroad = {
  ...part.account,
  ...part.method,
  ...part.paper,
  ...part.paid,
  ...part.furtherNotes,
  ...part.procedures,
  ...foreignPrint,
  lines: part.exportLines,
};
const service = {
  ...part.account,
  ...part.place,
  ...part.method,
  ...part.naming,
  ...part.recipientSignature,
  ...part.issuerName,
  ...part.paid,
  language: part.language,
  serviceName: text(300),
  taxPointOn: day,
  lines: part.serviceLines,
};
const distance = {
  priceBasis: fc.constantFrom('net' as const, 'gross' as const),
  ...part.account,
  ...part.place,
  ...part.method,
  ...part.paper,
  language: orNull(part.language),
  deliveryCountry: country,
  dispatchCountry: orNull(country),
  buyer: part.foreignBuyer,
  lines: part.destinationLines,
};
const booking = fc.constantFrom<RachunekBooking>(
  { book: 'kpir', column: 'sales' },
  { book: 'kpir', column: 'other_income' },
  { book: 'ryczalt' },
  { book: 'none' },
);

const ANY: { readonly [K in SalesDocumentKind]: fc.Arbitrary<SalesDocumentOf<K>> } = {
  domestic: fc
    .tuple(invoiceFacts, FOR_INVOICES)
    .map(([facts, when]) => ({ kind: 'domestic', ...facts, ...when })),
  receipt: fc
    .tuple(invoiceFacts, FOR_INVOICES)
    .map(([facts, when]) => ({ kind: 'receipt', ...facts, ...when })),
  mail_order: fc.tuple(fc.record(invoice), FOR_INVOICES, fc.boolean()).map(([facts, when, isPaid]) => ({
    kind: 'mail_order',
    ...facts,
    ...when,
    paymentReceivedOn: isPaid ? when.issuedOn : null,
  })),
  cash_method: fc
    .tuple(
      fc.record({
        ...part.basis,
        ...part.method,
        ...part.recipientSignature,
        buyer: part.party,
        settlement: fc.constantFrom(...SETTLEMENTS),
        language: orNull(part.language),
        lines: part.salesLines,
      }),
      FOR_INVOICES,
      part.currency,
    )
    .map(([facts, { dueOn: _dueOn, ...when }, money]) => ({
      kind: 'cash_method',
      ...facts,
      ...when,
      ...money,
    })),
  currency: fc
    .tuple(
      fc.record({
        ...invoice,
        ...part.procedures,
        ...part.parties,
        ...foreignPrint,
        saleKind: fc.constantFrom('domestic' as const, 'mail_order' as const),
        buyer: fc.oneof(part.party, part.foreignBuyer),
        lines: part.currencyLines,
      }),
      FOR_INVOICES,
      part.currency,
    )
    .map(([facts, when, money]) => ({ kind: 'currency', ...facts, ...when, ...money })),
  wdt: fc
    .tuple(fc.record({ ...goodsAbroad, buyer: part.euBuyer }), FOR_INVOICES, part.currency)
    .map(([facts, when, money]) => ({ kind: 'wdt', ...facts, ...when, ...money })),
  goods_export: fc
    .tuple(fc.record({ ...goodsAbroad, buyer: part.foreignBuyer }), FOR_INVOICES, part.currency)
    .map(([facts, when, money]) => ({ kind: 'goods_export', ...facts, ...when, ...money })),
  service_abroad: fc
    .tuple(
      fc.record({ ...service, isUnderArticle28b: fc.boolean(), buyer: part.foreignBuyer }),
      FOR_INVOICES,
      part.currency,
    )
    .map(([facts, when, { currency }]) => ({ kind: 'service_abroad', ...facts, ...when, currency })),
  eu_service: fc
    .tuple(fc.record({ ...service, buyer: part.euBuyer }), FOR_INVOICES, part.currency)
    .map(([facts, when, { currency }]) => ({ kind: 'eu_service', ...facts, ...when, currency })),
  oss: fc
    .tuple(
      fc.record({ ...distance, ...part.furtherNotes, isService: fc.boolean() }),
      FOR_INVOICES,
      part.currency,
    )
    .map(([facts, when, money]) => ({ kind: 'oss', ...facts, ...when, ...money })),
  ioss: fc
    .tuple(
      fc.record({ ...distance, orderNumber: orNull(text(50)), parcelNumber: orNull(text(50)) }),
      FOR_INVOICES,
      part.currency,
    )
    .map(([facts, when, money]) => ({ kind: 'ioss', ...facts, ...when, ...money })),
  proforma: fc.record({
    kind: fc.constant('proforma' as const),
    ...part.basis,
    ...part.account,
    ...part.place,
    ...part.method,
    ...part.paper,
    ...part.split,
    issuedOn: day,
    dueOn: orNull(day),
    saleType: fc.constantFrom('sale' as const, 'construction' as const, 'advance' as const),
    orderNumber: orNull(text(30)),
    buyer: part.party,
    lines: part.salesLines,
  }),
  export_proforma: fc
    .tuple(
      fc.record({
        ...part.method,
        ...part.recipientSignature,
        issuedOn: day,
        language: part.language,
        announces: fc.constantFrom(...ANNOUNCED_KINDS),
        buyer: part.foreignBuyer,
        lines: part.exportLines,
      }),
      part.currency,
    )
    .map(([facts, { currency }]) => ({ kind: 'export_proforma', ...facts, currency })),
  rachunek: fc
    .tuple(
      fc.record({
        ...part.account,
        ...part.place,
        ...part.method,
        ...part.naming,
        ...part.recipientName,
        ...part.issuerName,
        ...part.notes,
        ...part.paid,
        booking,
        buyer: part.party,
        lines: part.rachunekLines,
      }),
      FOR_RACHUNKI,
    )
    .map(([facts, when]) => ({ kind: 'rachunek', ...facts, ...when })),
};

/** Any document of a kind that the domain allows, and that therefore must be sendable. */
export function anySalesDocument(kind: SalesDocumentKind): fc.Arbitrary<SalesDocument> {
  return ANY[kind];
}

export const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  ...part.account,
  ...part.place,
  ...part.paper,
  reason: fc.constantFrom(...CORRECTION_REASONS),
  isReasonPrinted: fc.boolean(),
  areConditionsMet: fc.boolean(),
  issuedOn: day,
  dueOn: orNull(day),
  paymentMethod: orNull(part.method.paymentMethod),
  paidMinor: orNull(part.paid.paidMinor),
  splitPayment: orNull(part.split.splitPayment),
  lines: part.correctedLines,
});
