/**
 * How sure we are: `documented` by iFirma, `seen` in live traffic, `client` sent by other programs that work,
 * `conflict` where sources disagree, `unknown` where nobody says (ifirma-api 1.2).
 */
type Evidence = 'documented' | 'seen' | 'client' | 'conflict' | 'unknown';

export type Choice<T> = {
  readonly value: T;
  readonly evidence: Evidence;
  /** Section of the API reference. */
  readonly source: string;
};

/**
 * Every point where sources about iFirma disagree or are silent, and what Kwit does there: liberal in reading,
 * strict in sending (ifirma-api 16). Only points that the code asks about are listed.
 */
export type IfirmaDialect = {
  readonly 'sales.zaplaconoNaDokumencie': Choice<'send' | 'omit'>;
  readonly 'sales.widocznyNumerBdo': Choice<'send' | 'omit'>;
  /** Null lets iFirma take the next number of its series. */
  readonly 'sales.numerNull': Choice<'send' | 'omit'>;
  /** Where the legal basis of an exempt line goes. */
  readonly 'sales.exemptBasisField': Choice<'PodstawaPrawna' | 'PKWiU' | 'both'>;
  /** More decimals of a unit price than this are a mistake of ours: the form lets no more in. */
  readonly 'sales.priceDecimals': Choice<number>;
  /** `all`: eight numbers, zeros as 0.00. `filled`: only rates that are used. */
  readonly 'expense.amounts': Choice<'all' | 'filled'>;
  readonly 'expense.ksefMark': Choice<'always' | 'never'>;
  /** Members that may hold the identifier of a booked expense, in order. */
  readonly 'expense.replyId': Choice<readonly ('Identyfikator' | 'Wynik')[]>;
  /** Reads that may come without `Kod`. */
  readonly 'envelope.kodOptional': Choice<readonly ('month.read' | 'invoice.read')[]>;
  readonly 'envelope.kodAsString': Choice<'accept' | 'refuse'>;
  readonly 'read.documentRoot': Choice<'either' | 'direct'>;
  /** Names under which a list row may give the contractor's name; the first present counts. */
  readonly 'read.contractorNames': Choice<readonly string[]>;
  /** The server may cut it to less in silence: paging never relies on it. */
  readonly 'read.listPageSize': Choice<number>;
};

export const IFIRMA_DIALECT: IfirmaDialect = {
  'sales.zaplaconoNaDokumencie': { value: 'send', evidence: 'conflict', source: '16.1 row 7' },
  'sales.widocznyNumerBdo': { value: 'send', evidence: 'conflict', source: '16.1 row 8' },
  'sales.numerNull': { value: 'send', evidence: 'client', source: '16.1 row 9' },
  'sales.exemptBasisField': { value: 'PodstawaPrawna', evidence: 'conflict', source: '16.1 row 10' },
  'sales.priceDecimals': { value: 2, evidence: 'client', source: '7.3' },
  'expense.amounts': { value: 'all', evidence: 'conflict', source: '16.1 row 37' },
  'expense.ksefMark': { value: 'always', evidence: 'conflict', source: '16.1 row 38' },
  'expense.replyId': { value: ['Identyfikator', 'Wynik'], evidence: 'conflict', source: '16.1 row 41' },
  'envelope.kodOptional': {
    value: ['month.read', 'invoice.read'],
    evidence: 'conflict',
    source: '16.1 row 2, 3.1',
  },
  'envelope.kodAsString': { value: 'accept', evidence: 'conflict', source: '16.1 row 3' },
  'read.documentRoot': { value: 'either', evidence: 'conflict', source: '16.1 row 31' },
  'read.contractorNames': {
    value: ['KontrahentNazwa', 'NazwaKontrahenta'],
    evidence: 'conflict',
    source: '16.1 row 28',
  },
  'read.listPageSize': { value: 100, evidence: 'client', source: '9.1' },
};
