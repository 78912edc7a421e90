import type { ReadOperation } from '../../ports/ifirma/operation';
import type { Choice } from './choice';
import { PDF_VARIANT_STYLES } from './spellings';

/** How answers are read: liberally (ifirma-api 3.2, 9, 16.1). */
export type ReadingDialect = {
  /** Reads that may come without `Kod`. */
  readonly 'envelope.kodOptional': Choice<readonly ReadOperation[]>;
  readonly 'envelope.kodAsString': Choice<'accept' | 'refuse'>;
  readonly 'read.documentRoot': Choice<'either' | 'direct'>;
  /** Names under which a list row may give the contractor's name; the first present counts. */
  readonly 'read.aliases': Choice<readonly string[]>;
  /** Which list finds a document again: that of all sales, or that of its kind. */
  readonly 'read.perTypeLists': Choice<'global_first' | 'per_type_first'>;
  /** What `CzyWyslano` of a list row says. It is never taken for a sign of KSeF. */
  readonly 'read.czyWyslano': Choice<'sent_by_mail' | 'nothing'>;
  /** The server may cut it to less in silence: paging never relies on it. */
  readonly 'read.listPageSize': Choice<number>;
  readonly 'pdf.variantStyle': Choice<(typeof PDF_VARIANT_STYLES)[number]>;
};

export const READING_DIALECT: ReadingDialect = {
  'envelope.kodOptional': {
    value: ['month.read', 'document.read', 'rachunek.read', 'dictionary.vatRates'],
    alternatives: [['month.read', 'document.read', 'rachunek.read', 'dictionary.vatRates'], []],
    evidence: 'conflict',
    source: '16.1 row 2, 3.1',
    change: 'Take out the reads that a real account answers with Kod.',
  },
  'envelope.kodAsString': {
    value: 'accept',
    alternatives: ['accept', 'refuse'],
    evidence: 'conflict',
    source: '16.1 row 3',
    change: 'Refuse, once no read of a real account was ever seen to answer with text.',
  },
  'read.documentRoot': {
    value: 'either',
    alternatives: ['either', 'direct'],
    evidence: 'conflict',
    source: '16.1 row 31',
    change: 'Direct, once every kind of document was seen to stand in the envelope itself.',
  },
  'read.aliases': {
    value: ['KontrahentNazwa', 'NazwaKontrahenta'],
    alternatives: [['KontrahentNazwa', 'NazwaKontrahenta'], ['KontrahentNazwa']],
    evidence: 'conflict',
    source: '16.1 row 28',
    change: 'Keep the one name that a real list shows.',
  },
  'read.perTypeLists': {
    value: 'global_first',
    alternatives: ['global_first', 'per_type_first'],
    evidence: 'conflict',
    source: '16.1 row 27',
    change: 'The list of the kind first, when the list of all sales misses documents of a kind.',
  },
  'read.czyWyslano': {
    value: 'sent_by_mail',
    alternatives: ['sent_by_mail', 'nothing'],
    evidence: 'conflict',
    source: '16.1 row 29',
    change: 'Nothing, when it is seen to be true on a document that nobody sent by mail.',
  },
  'read.listPageSize': {
    value: 100,
    alternatives: [100, 200, 20],
    evidence: 'client',
    source: '9.1, 16.2',
    change: 'The largest page that a real account does not cut.',
  },
  'pdf.variantStyle': {
    value: 'suffix',
    alternatives: PDF_VARIANT_STYLES,
    evidence: 'conflict',
    source: '16.1 row 32',
    change: 'Query, when the suffix is answered with the plain PDF.',
  },
};
