import fc from 'fast-check';
import { addDays } from '../../../shared/domain/days/calendar-day';
import { GTU_CODES } from '../../../shared/domain/tax/gtu-code';
import { PAYMENT_METHODS } from '../../../shared/domain/invoice/invoice-form';
import { minor } from '../../../shared/domain/money/money';
import { RYCZALT_RATES } from '../../../shared/domain/tax/ryczalt-rate';
import { NAMED_PARTY_ROLES, type AdditionalParty } from '../../../shared/domain/sales/additional-party';
import { RECIPIENT_SIGNATURES } from '../../../shared/domain/sales/document-additions';
import { CURRENCY_CODES } from '../../../shared/domain/sales/document-currency';
import { DOCUMENT_LANGUAGES } from '../../../shared/domain/sales/document-language';
import { FURTHER_NOTE_KINDS } from '../../../shared/domain/sales/further-note';
import { JPK_PROCEDURES } from '../../../shared/domain/sales/jpk-procedure';

/** Of 1 to `max` characters, now and then exactly `max`. */
export const text = (max: number) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }) },
      { weight: 1, arbitrary: fc.constant('ż'.repeat(max)) },
    )
    .filter((typed) => typed.length <= max);
export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const orAbsent = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const digits = (length: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** An exact decimal as a person may type it: `12`, `0.10`, `99999999.999999`. */
const plain = (below: number, decimals: number) =>
  fc
    .tuple(fc.nat({ max: below - 1 }), fc.nat({ max: decimals }).chain(digits))
    .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${String(whole)}.${fraction}`));
const positive = (below: number, decimals: number) =>
  plain(below, decimals).filter((typed) => /[1-9]/u.test(typed));

export const day = fc.nat({ max: 700 }).map((days) => addDays('2026-01-01', days));
export const party = fc.record({
  contractorId: fc.constant(null),
  kind: fc.constantFrom('firm' as const, 'person' as const),
  name: text(150),
  nip: orNull(digits(10)),
  street: fc.oneof(fc.constant(''), text(65)),
  postalCode: text(16),
  city: text(65),
  countryCode: fc.constantFrom('PL', 'DE', 'GR', 'US'),
  email: fc.oneof(fc.constant(''), text(65)),
  phone: fc.oneof(fc.constant(''), text(32)),
});
const prefix = fc.constantFrom('DE', 'EL', 'AT');
export const euBuyer = fc
  .tuple(party, prefix, text(13))
  .map(([{ nip: _nip, ...rest }, euPrefix, number]) => ({ ...rest, taxNumber: { euPrefix, number } }));
export const foreignBuyer = fc
  .tuple(party, orNull(fc.record({ euPrefix: orNull(prefix), number: text(13) })))
  .map(([{ nip: _nip, ...rest }, taxNumber]) => ({ ...rest, taxNumber }));

export const item = {
  name: text(300),
  quantity: positive(100_000_000, 6),
  unit: text(10),
  unitPrice: positive(100_000_000, 2),
};
export const ryczaltRate = orNull(fc.constantFrom(...RYCZALT_RATES));
export const discounted = { discountPercent: orNull(positive(100, 4)) };
export const marks = {
  gtu: orAbsent(fc.constantFrom(...GTU_CODES)),
  isAnnex15: orAbsent(fc.boolean()),
  classification: orAbsent(text(30)),
};
const foreignNames = { foreignName: orNull(text(300)), foreignUnit: orNull(text(10)) };
export const rate = fc.oneof(
  fc.record({
    vatRate: fc.constantFrom('23' as const, '8' as const, '5' as const, '0' as const),
    exemptionBasis: fc.constant(null),
  }),
  fc.record({ vatRate: fc.constant('zw' as const), exemptionBasis: text(30) }),
);
export const taxedLine = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.tuple(fc.record(members), rate).map(([line, taxed]) => ({ ...line, ...taxed }));
export const linesOf = <T>(line: fc.Arbitrary<T>) => fc.array(line, { minLength: 1, maxLength: 4 });

export const salesLines = linesOf(taxedLine({ ...item, ...discounted, ryczaltRate, ...marks }));
export const currencyLines = linesOf(
  taxedLine({ ...item, ...discounted, ryczaltRate, ...marks, ...foreignNames }),
);
export const exportLines = linesOf(
  fc.record({ ...item, ...discounted, ryczaltRate, ...marks, ...foreignNames }),
);
export const serviceLines = linesOf(fc.record({ ...item, ryczaltRate, ...foreignNames }));
/** A line of a correction may come to nothing. */
export const correctedLines = linesOf(
  taxedLine({ ...item, quantity: plain(100_000_000, 6), ryczaltRate, ...marks }),
);
export const rachunekLines = linesOf(fc.record({ ...item, ...discounted, ryczaltRate }));
const destinationRate = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'standard' as const,
      'reduced_1' as const,
      'reduced_2' as const,
      'reduced_3' as const,
    ),
    percent: plain(100, 2),
  }),
  fc.record({ kind: fc.constant('exempt' as const) }),
);
export const destinationLines = linesOf(fc.record({ ...item, ...foreignNames, rate: destinationRate }));

const additionalParty: fc.Arbitrary<AdditionalParty> = fc
  .tuple(
    fc.record({
      name: text(150),
      street: fc.oneof(fc.constant(''), text(65)),
      postalCode: text(16),
      city: text(65),
      countryCode: fc.constantFrom('PL', 'DE'),
      nip: digits(10),
      euPrefix: orNull(prefix),
      internalId: orNull(fc.tuple(digits(10), digits(5)).map((parts) => parts.join('-'))),
    }),
    fc.oneof(
      fc.record({ role: fc.constantFrom(...NAMED_PARTY_ROLES) }),
      fc.record({ role: fc.constant('other' as const), roleName: text(50) }),
    ),
  )
  .map(([address, role]) => ({ ...address, ...role }));

export const naming = { series: orAbsent(text(40)), template: orAbsent(text(40)) };
export const recipientSignature = { recipientSignature: orAbsent(fc.constantFrom(...RECIPIENT_SIGNATURES)) };
export const issuerName = { issuerName: orAbsent(text(70)) };
export const recipientName = { recipientName: orAbsent(text(70)) };
export const account = { bankAccount: orNull(digits(26)) };
export const place = { placeOfIssue: orNull(text(50)) };
export const notes = { notes: orNull(text(1000)) };
export const method = { paymentMethod: fc.constantFrom(...PAYMENT_METHODS) };
export const paper = { ...naming, ...recipientSignature, ...issuerName, ...recipientName, ...notes };
export const paid = { paidMinor: fc.nat({ max: 9_999_999_999 }).map(minor) };
export const split = { splitPayment: fc.boolean() };
export const basis = {
  priceBasis: fc.constantFrom('net' as const, 'gross' as const),
  sellerVatStatus: orAbsent(fc.constantFrom('payer' as const, 'exempt' as const)),
};
export const furtherNotes = {
  furtherNotes: orAbsent(
    fc.array(
      fc.record({ kind: fc.constantFrom(...FURTHER_NOTE_KINDS), text: text(200), dayOn: orNull(day) }),
      { maxLength: 3 },
    ),
  ),
};
export const procedures = { jpkProcedures: orAbsent(fc.subarray([...JPK_PROCEDURES])) };
export const parties = { additionalParties: orAbsent(fc.array(additionalParty, { maxLength: 2 })) };

/** Sold, issued in time and due after it. */
export const dates = (lastDayToIssue: number) =>
  fc
    .tuple(
      day,
      fc.nat({ max: lastDayToIssue }),
      orNull(fc.nat({ max: 90 })),
      fc.constantFrom('day' as const, 'month' as const),
    )
    .map(([soldOn, wait, term, saleDateFormat]) => ({
      soldOn,
      issuedOn: addDays(soldOn, wait),
      dueOn: term === null ? null : addDays(soldOn, term),
      saleDateFormat,
    }));
export const language = fc.constantFrom(...DOCUMENT_LANGUAGES);
export const currency = fc
  .tuple(fc.constantFrom(...CURRENCY_CODES), orNull(positive(1_000_000, 8)), day)
  .map(([code, mid, effectiveOn]) => ({
    currency: code,
    exchangeRate: mid === null ? null : { currency: code, effectiveOn, tableNumber: '1/A/NBP/2026', mid },
  }));
