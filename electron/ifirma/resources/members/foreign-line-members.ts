import { z } from 'zod';
import type { InvoiceLine } from '../../../../shared/domain/invoice/invoice';
import type { DestinationLine, DestinationRate } from '../../../../shared/domain/sales/distance-sale';
import type { ForeignNames, SalesLine } from '../../../../shared/domain/sales/sales-line';
import type { IfirmaDialect } from '../../dialect';
import { text, wireNumber } from '../wire-limits';
import { toFraction } from '../wire-numbers';
import { discount, fractionOf, HAS_LEGAL_BASIS, ITEM, MARKS, ryczaltRate, TAXED_ITEM } from './line-members';
import { member, objectOf } from './member';

/** Whether the Polish text stands in for a foreign one that nobody typed (ifirma-api 16.1, row 16). */
const fillIn = (polish: string, dialect: IfirmaDialect) =>
  dialect['sales.foreignNames'].value === 'send' ? polish : undefined;

const FOREIGN_NAMES = {
  NazwaPelnaObca: member(
    text(300).optional(),
    (line: Pick<InvoiceLine, 'name'> & Pick<ForeignNames, 'foreignName'>, dialect) =>
      line.foreignName ?? fillIn(line.name, dialect),
  ),
  JednostkaObca: member(
    text(10).optional(),
    (line: Pick<InvoiceLine, 'unit'> & Pick<ForeignNames, 'foreignUnit'>, dialect) =>
      line.foreignUnit ?? fillIn(line.unit, dialect),
  ),
};

/** A line of an invoice in another currency (ifirma-api 7.10). */
export const currencyLine = objectOf(
  { ...TAXED_ITEM, Rabat: discount, StawkaRyczaltu: ryczaltRate, ...FOREIGN_NAMES },
  HAS_LEGAL_BASIS,
);

const zero = member(fractionOf(['0']), () => toFraction('0'));
const asPercentage = member(z.literal('PRC'), () => 'PRC' as const);

const GOODS_ABROAD = {
  ...ITEM,
  PKWiU: member(
    text(30).optional(),
    ({ classification }: Pick<SalesLine, 'classification'>) => classification,
  ),
  ...MARKS,
  Rabat: discount,
  StawkaRyczaltu: ryczaltRate,
  ...FOREIGN_NAMES,
};

/** Goods that leave Poland: at 0 %, or not subject, as the dialect has it (ifirma-api 7.11). */
export const exportLine = objectOf({
  StawkaVat: member(fractionOf(['0']).optional(), (_line: unknown, dialect) =>
    dialect['sales.npRate'].value === 'PRC' ? toFraction('0') : undefined,
  ),
  TypStawkiVat: member(z.enum(['PRC', 'NP']), (_line: unknown, dialect) => dialect['sales.npRate'].value),
  ...GOODS_ABROAD,
});

/** The same goods announced by a pro forma; only the percentage is known there (ifirma-api 7.16). */
export const announcedLine = objectOf({ StawkaVat: zero, TypStawkiVat: asPercentage, ...GOODS_ABROAD });

/** A service taxed abroad (ifirma-api 7.12). */
export const serviceLine = objectOf({
  StawkaVat: zero,
  TypStawkiVat: asPercentage,
  ...ITEM,
  StawkaRyczaltu: ryczaltRate,
  ...FOREIGN_NAMES,
});

/** ifirma-api 7.14; the same names are those of the dictionary of rates (section 12). */
const DESTINATION_RATE_CODES = {
  standard: 'POD',
  reduced_1: 'PR1',
  reduced_2: 'PR2',
  reduced_3: 'PR3',
  exempt: 'ZW',
} as const satisfies Record<DestinationRate['kind'], string>;

type Taxed = Pick<DestinationLine, 'rate'>;

/** A line taxed in the buyer's country (ifirma-api 7.14). */
export const destinationLine = objectOf({
  StawkaVat: member(
    wireNumber({ decimals: 4, below: '1', isZeroAllowed: true }).nullable(),
    ({ rate }: Taxed) => (rate.kind === 'exempt' ? null : toFraction(rate.percent)),
  ),
  TypStawkiVat: member(
    z.enum(DESTINATION_RATE_CODES),
    ({ rate }: Taxed) => DESTINATION_RATE_CODES[rate.kind],
  ),
  ...ITEM,
  ...FOREIGN_NAMES,
});
