import type { Choice } from './choice';

type SendOrOmit = Choice<'send' | 'omit'>;

/** Bodies of sales documents (ifirma-api 7, 16.1). */
export type SalesDialect = {
  readonly 'sales.zaplaconoNaDokumencie': SendOrOmit;
  readonly 'sales.widocznyNumerBdo': SendOrOmit;
  /** Null lets iFirma take the next number of its series. */
  readonly 'sales.numerNull': SendOrOmit;
  /** Where the legal basis of an exempt line goes. */
  readonly 'sales.exemptBasisField': Choice<'PodstawaPrawna' | 'PKWiU' | 'both'>;
  readonly 'sales.gtuFormat': Choice<'two_digits' | 'prefixed'>;
  /** How the rate of goods that leave Poland is written: as 0 %, or with the mark `NP` (7.11). */
  readonly 'sales.npRate': Choice<'PRC' | 'NP'>;
  /** Price basis of a seller who is no VAT payer. */
  readonly 'sales.nonVatLiczOd': Choice<'BRT' | 'as_typed'>;
  /** `DataOtrzymaniaZaplaty` and `SposobZaplaty` on mail-order invoices. */
  readonly 'sales.mailOrderDates': SendOrOmit;
  readonly 'sales.foreignZaplacono': SendOrOmit;
  /** Names and units in the buyer's language on lines of foreign documents. */
  readonly 'sales.foreignNames': Choice<'send' | 'only_typed'>;
  readonly 'sales.wdtLiczOd': SendOrOmit;
  /** What stands for Polish as the language of a foreign document. */
  readonly 'sales.jezyk': Choice<'en_for_pl' | 'as_typed'>;
  readonly 'sales.dodatkoweUwagi': Choice<'array' | 'object'>;
  readonly 'sales.proformaOrderNo': Choice<'when_known' | 'omit'>;
  /** Where a further party of the invoice goes. */
  readonly 'sales.recipientForm': Choice<'PodmiotyDodatkowe' | 'OdbiorcaNaFakturze'>;
  readonly 'sales.correctionFlags': SendOrOmit;
  /** More decimals of a unit price than this are a mistake of ours: the form lets no more in. */
  readonly 'sales.priceDecimals': Choice<number>;
};

const sendOrOmit = (
  value: 'send' | 'omit',
  rest: Omit<SendOrOmit, 'value' | 'alternatives'>,
): SendOrOmit => ({
  value,
  alternatives: ['send', 'omit'],
  ...rest,
});

export const SALES_DIALECT: SalesDialect = {
  'sales.zaplaconoNaDokumencie': sendOrOmit('send', {
    evidence: 'conflict',
    source: '16.1 row 7',
    change: 'Omit it when a document is refused for this member.',
  }),
  'sales.widocznyNumerBdo': sendOrOmit('send', {
    evidence: 'conflict',
    source: '16.1 row 8',
    change: 'Omit it when a document is refused for this member.',
  }),
  'sales.numerNull': sendOrOmit('send', {
    evidence: 'client',
    source: '16.1 row 9',
    change: 'Omit it when a pro forma with null is refused. A number of our own is never sent.',
  }),
  'sales.exemptBasisField': {
    value: 'PodstawaPrawna',
    alternatives: ['PodstawaPrawna', 'PKWiU', 'both'],
    evidence: 'conflict',
    source: '16.1 row 10',
    change: 'Set both when iFirma demands the article in PKWiU (Kod 201).',
  },
  'sales.gtuFormat': {
    value: 'two_digits',
    alternatives: ['two_digits', 'prefixed'],
    evidence: 'conflict',
    source: '16.1 row 11',
    change: 'Prefix it when two digits are refused.',
  },
  'sales.npRate': {
    value: 'PRC',
    alternatives: ['PRC', 'NP'],
    evidence: 'conflict',
    source: '16.1 row 12',
    change: 'Send NP when iFirma prints 0 % where it should print np.',
  },
  'sales.nonVatLiczOd': {
    value: 'BRT',
    alternatives: ['BRT', 'as_typed'],
    evidence: 'conflict',
    source: '16.1 row 13',
    change: 'Send what was typed when an exempt account takes NET.',
  },
  'sales.mailOrderDates': sendOrOmit('send', {
    evidence: 'conflict',
    source: '16.1 row 14',
    change: 'Omit them when a mail-order invoice is refused for them.',
  }),
  'sales.foreignZaplacono': sendOrOmit('send', {
    evidence: 'conflict',
    source: '16.1 row 15',
    change: 'Omit it when a currency or WDT invoice is refused for this member.',
  }),
  'sales.foreignNames': {
    value: 'send',
    alternatives: ['send', 'only_typed'],
    evidence: 'conflict',
    source: '16.1 row 16',
    change: 'Send typed ones only when a copy of the Polish name is refused or printed twice.',
  },
  'sales.wdtLiczOd': sendOrOmit('omit', {
    evidence: 'conflict',
    source: '16.1 row 17',
    change: 'Send it when a WDT or export invoice without it is refused.',
  }),
  'sales.jezyk': {
    value: 'en_for_pl',
    alternatives: ['en_for_pl', 'as_typed'],
    evidence: 'seen',
    source: '16.1 row 18',
    change: 'Send pl when a currency invoice with it is accepted.',
  },
  'sales.dodatkoweUwagi': {
    value: 'array',
    alternatives: ['array', 'object'],
    evidence: 'conflict',
    source: '16.1 row 19',
    change: 'Send an object when the array is refused on a domestic invoice.',
  },
  'sales.proformaOrderNo': {
    value: 'when_known',
    alternatives: ['when_known', 'omit'],
    evidence: 'conflict',
    source: '16.1 row 20',
    change: 'Omit it when a pro forma is refused for this member.',
  },
  'sales.recipientForm': {
    value: 'PodmiotyDodatkowe',
    alternatives: ['PodmiotyDodatkowe', 'OdbiorcaNaFakturze'],
    evidence: 'seen',
    source: '16.1 row 21',
    change: 'Use the old form only if iFirma takes the change of 2026-08-04 back.',
  },
  'sales.correctionFlags': sendOrOmit('send', {
    evidence: 'conflict',
    source: '16.1 row 22',
    change: 'Omit them when a correction is refused for one of them.',
  }),
  'sales.priceDecimals': {
    value: 2,
    alternatives: [2, 4, 8],
    evidence: 'client',
    source: '7.3',
    change: 'Raise it when a unit price with more decimals is read back unchanged.',
  },
};
