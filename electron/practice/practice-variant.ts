import { KSEF_ADVANCE_PATHS, KSEF_CORRECTION_PATHS, PDF_VARIANT_STYLES } from '../ifirma/dialect/spellings';

/**
 * What nobody has documented about iFirma, as switches (ifirma-api 15.5): the first value of each is the default.
 * A test that depends on one names it; everything else runs on the defaults.
 */
export const PRACTICE_SWITCHES = {
  /** Address a signature covers: the public one whatever the port, the one asked for, or any of the two. */
  'auth.signatureBase': ['canonical', 'actual', 'either'],
  /** `lenient` accepts any spacing and an upper-case hash. */
  'auth.headerTolerance': ['strict', 'lenient'],
  /** Whether a key dies when it is generated again. */
  'key.regenerate': ['kills_old', 'both_valid'],
  'limit.requestsExceeded': ['kod202', 'http429', 'http403Html', 'kod500'],
  'limit.documentsExceeded': ['kod202', 'kod201', 'kod500', 'http429'],
  /** Which calls use up the document limit. */
  'limit.countsToward': ['sales', 'sales+proforma', 'sales+expenses', 'allWrites'],
  'limit.reset': ['calendar_month', 'rolling_30_days'],
  'envelope.monthKod': ['absent', 'zero'],
  'envelope.documentKod': ['absent', 'zero'],
  'month.backwardRefusal': ['kod202', 'kod201', 'allowed'],
  /** A step over the end of a year that does not say whether data are carried over. */
  'month.crossingWithoutFlag': ['accepted', 'kod201', 'kod200'],
  'document.notFound': ['kod201', 'kod400', 'http404', 'kod500'],
  'document.duplicateNumer': ['refused', 'accepted'],
  'document.missingRequired': ['kod200', 'kod201'],
  /** Whether VAT is rounded once a rate or once a line (ifirma-api 7.6). */
  'document.rounding': ['perRate', 'perLine'],
  'read.documentRoot': ['direct', 'wynik'],
  'sales.exemptBasisField': ['PodstawaPrawna', 'PKWiU', 'either'],
  'expense.ksefMark': ['required', 'optional'],
  'expense.replyId': ['none', 'wynik', 'identyfikator'],
  /** Whether each of the eight amounts has to be there, zeros too. */
  'expense.amounts': ['required', 'optional'],
  /** `full`: term and contractor are wanted and no NIP stands beside them; `lean` takes all three and wants none. */
  'expense.e3Shape': ['full', 'lean'],
  /** Whether a telephone bill may leave out its mark and the rates that it does not use. */
  'expense.e4Body': ['full', 'reduced_accepted'],
  /** The largest page; more is cut to it in silence. */
  'list.maxPageSize': ['200', '100', '20'],
  /** Days of a sales document that have to lie in the accounting month; `table` is that of ifirma-api 6.3. */
  'month.dateRule': ['table', 'saleDay', 'issueDay', 'both', 'none'],
  'sales.gtuFormat': ['twoDigits', 'prefixed', 'either'],
  /** Whether a line of goods that go abroad may carry the mark `NP` instead of 0 %. */
  'sales.npRate': ['refused', 'acceptedOnWdt'],
  /** Members that sources disagree about whether they may be missing (ifirma-api 16.1, rows 7 to 9, 14 to 16, 22). */
  'sales.disputedMembers': ['optional', 'required'],
  /** How a copy of a PDF is asked for; the other way is answered with the plain one. */
  'pdf.variantStyle': PDF_VARIANT_STYLES,
  /** From the creation of a document until lists show it. */
  'list.visibilityDelayMs': ['0', '5000', '60000', '600000'],
  /** Whether `Kwota` comes on top of earlier payments or takes their place. */
  'payment.mode': ['adds', 'sets'],
  'payment.over': ['kod201', 'accepted'],
  'ksef.secondSend': ['kod202', 'kod0'],
  'ksef.afterEmailRefused': ['true', 'false'],
  'ksef.advanceCurrencyPath': KSEF_ADVANCE_PATHS,
  'ksef.correctionPath': KSEF_CORRECTION_PATHS,
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type PracticeSwitch = keyof typeof PRACTICE_SWITCHES;
export type PracticeVariant = { readonly [S in PracticeSwitch]: (typeof PRACTICE_SWITCHES)[S][number] };

/** Every switch at its first value. */
export const DEFAULT_VARIANT = Object.fromEntries(
  Object.entries(PRACTICE_SWITCHES).map(([name, [first]]) => [name, first]),
  // `Object.fromEntries` forgets the names.
) as PracticeVariant;
