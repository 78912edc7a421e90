import { z } from 'zod';
import { GTU_CODES } from '../../../../shared/domain/tax/gtu-code';
import type { InvoiceLine } from '../../../../shared/domain/invoice/invoice';
import { RYCZALT_RATES } from '../../../../shared/domain/tax/ryczalt-rate';
import type { SalesLine } from '../../../../shared/domain/sales/sales-line';
import { VAT_RATES } from '../../../../shared/domain/tax/vat-rate';
import type { IfirmaDialect } from '../../dialect';
import { JsonNumber } from '../../json-number';
import { text, wireNumber } from '../wire-limits';
import { toExact, toFraction } from '../wire-numbers';
import { member, objectOf, type Rule } from './member';

const HUNDRED_MILLION = '100000000';

/** One of the percentages, as a fraction. */
export function fractionOf(percents: readonly string[]) {
  const fractions = new Set(percents.map((percent) => toFraction(percent).text));
  return z.instanceof(JsonNumber).refine(({ text: fraction }) => fractions.has(fraction));
}

const quantityOf = (isZeroAllowed: boolean) =>
  member(
    wireNumber({ decimals: 6, below: HUNDRED_MILLION, isZeroAllowed }),
    ({ quantity }: Pick<InvoiceLine, 'quantity'>) => toExact(quantity),
  );

const unitPrice = member(
  (dialect) =>
    wireNumber({
      decimals: dialect['sales.priceDecimals'].value,
      below: HUNDRED_MILLION,
      isZeroAllowed: false,
    }),
  (line: Pick<InvoiceLine, 'unitPrice'>) => toExact(line.unitPrice),
);

/** What stands on a line of any document (ifirma-api 7.3). */
export const ITEM = {
  Ilosc: quantityOf(false),
  CenaJednostkowa: unitPrice,
  NazwaPelna: member(text(300), ({ name }: Pick<InvoiceLine, 'name'>) => name),
  Jednostka: member(text(10), ({ unit }: Pick<InvoiceLine, 'unit'>) => unit),
};

type Taxed = Pick<InvoiceLine, 'vatRate' | 'exemptionBasis'>;

const RATE = {
  StawkaVat: member(
    fractionOf(VAT_RATES.filter((rate) => rate !== 'zw')).nullable(),
    ({ vatRate }: Pick<Taxed, 'vatRate'>) => (vatRate === 'zw' ? null : toFraction(vatRate)),
  ),
  TypStawkiVat: member(z.enum(['PRC', 'ZW']), ({ vatRate }: Pick<Taxed, 'vatRate'>) =>
    vatRate === 'zw' ? 'ZW' : 'PRC',
  ),
};

/** An exempt line has no rate but a legal basis; which member carries it is disputed (ifirma-api 16.1, row 10). */
const LEGAL_BASIS = {
  PKWiU: member(text(30).optional(), (line: Taxed & Pick<SalesLine, 'classification'>, dialect) =>
    line.vatRate === 'zw' && dialect['sales.exemptBasisField'].value !== 'PodstawaPrawna'
      ? (line.exemptionBasis ?? undefined)
      : line.classification,
  ),
  PodstawaPrawna: member(text(30).optional(), ({ vatRate, exemptionBasis }: Taxed, dialect) =>
    vatRate === 'zw' && dialect['sales.exemptBasisField'].value !== 'PKWiU'
      ? (exemptionBasis ?? undefined)
      : undefined,
  ),
};

export const HAS_LEGAL_BASIS: Rule = {
  no: 'exempt without a legal basis',
  holds: ({ TypStawkiVat: type, PKWiU: classification, PodstawaPrawna: basis }, dialect) =>
    type !== 'ZW' ||
    (dialect['sales.exemptBasisField'].value === 'PKWiU' ? classification : basis) !== undefined,
};

const toGtu = (code: string, dialect: IfirmaDialect) =>
  dialect['sales.gtuFormat'].value === 'prefixed' ? `GTU_${code}` : code;

export const MARKS = {
  GTU: member(
    (dialect) => z.enum(GTU_CODES.map((code) => toGtu(code, dialect))).optional(),
    ({ gtu }: Pick<SalesLine, 'gtu'>, dialect) => (gtu === undefined ? undefined : toGtu(gtu, dialect)),
  ),
  Zal15: member(z.boolean().optional(), ({ isAnnex15 }: Pick<SalesLine, 'isAnnex15'>) => isAnnex15),
};

export const discount = member(
  wireNumber({ decimals: 4, below: '100', isZeroAllowed: false }).optional(),
  ({ discountPercent }: Pick<InvoiceLine, 'discountPercent'>) =>
    discountPercent === null ? undefined : toExact(discountPercent),
);

export const ryczaltRate = member(
  fractionOf(RYCZALT_RATES).optional(),
  (line: Pick<InvoiceLine, 'ryczaltRate'>) =>
    line.ryczaltRate === null ? undefined : toFraction(line.ryczaltRate),
);

/** Of a line that names its rate. */
export const TAXED_ITEM = { ...RATE, ...ITEM, ...LEGAL_BASIS, ...MARKS };

/** A line of a domestic document. */
export const domesticLine = objectOf(
  { ...TAXED_ITEM, Rabat: discount, StawkaRyczaltu: ryczaltRate },
  HAS_LEGAL_BASIS,
);

/** A line as it is to be after a correction: nothing may be left of it (ifirma-api 7.18). */
export const correctedLine = objectOf(
  { ...TAXED_ITEM, Ilosc: quantityOf(true), StawkaRyczaltu: ryczaltRate },
  HAS_LEGAL_BASIS,
);
