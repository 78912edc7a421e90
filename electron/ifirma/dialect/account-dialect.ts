import type { ApiKeyName } from '../../../shared/app-error';
import type { Choice } from './choice';
import { KSEF_ADVANCE_PATHS, KSEF_CORRECTION_PATHS } from './spellings';

/** Keys, month, payments, mail, KSeF and what surrounds them (ifirma-api 4 to 6, 9, 10, 16). */
export type AccountDialect = {
  /** The way to the API tab: iFirma moved it twice, and texts of all ages are around. */
  readonly 'ui.apiTabPath': Choice<readonly string[]>;
  readonly 'rachunek.keyName': Choice<Extract<ApiKeyName, 'rachunek' | 'faktura'>>;
  /** Which days of a document have to lie in the accounting month where sources disagree. */
  readonly 'month.dateRule': Choice<'both_inside' | 'sale_day'>;
  /** When `PrzeniesDaneZPoprzedniegoRoku` goes along with a step. */
  readonly 'month.carryOver': Choice<'only_on_crossing' | 'never'>;
  readonly 'payment.date': Choice<'where_required' | 'always'>;
  readonly 'email.mailbox': Choice<'when_configured' | 'omit'>;
  readonly 'ksef.advanceCurrencyPath': Choice<(typeof KSEF_ADVANCE_PATHS)[number]>;
  readonly 'ksef.correctionPath': Choice<(typeof KSEF_CORRECTION_PATHS)[number]>;
  /** Whether a document may be handed to KSeF once more. Kwit itself never repeats it. */
  readonly 'ksef.secondSend': Choice<'only_by_the_user' | 'never'>;
  /** Words in iFirma's text that point to an exceeded limit: nobody documents the answer. */
  readonly 'limit.suspicion': Choice<readonly string[]>;
};

export const ACCOUNT_DIALECT: AccountDialect = {
  'ui.apiTabPath': {
    value: ['Konfiguracja', 'Rozszerzenia i integracje', 'API'],
    alternatives: [
      ['Konfiguracja', 'Rozszerzenia i integracje', 'API'],
      ['Konfiguracja', 'API'],
      ['Narzędzia', 'API'],
    ],
    evidence: 'conflict',
    source: '16.1 row 6',
    change: 'The path of the panel as it is on the day of the release.',
  },
  'rachunek.keyName': {
    value: 'rachunek',
    alternatives: ['rachunek', 'faktura'],
    evidence: 'conflict',
    source: '16.1 row 23',
    change: 'faktura, when a rachunek signed with its own key gets 403 and the key is right.',
  },
  'month.dateRule': {
    value: 'both_inside',
    alternatives: ['both_inside', 'sale_day'],
    evidence: 'conflict',
    source: '16.1 row 25, 6.3',
    change: 'The sale day, when a rachunek issued outside the month is accepted.',
  },
  'month.carryOver': {
    value: 'only_on_crossing',
    alternatives: ['only_on_crossing', 'never'],
    evidence: 'conflict',
    source: '16.1 row 26',
    change: 'Kwit takes no step across a year, so that this matters to nobody yet.',
  },
  'payment.date': {
    value: 'where_required',
    alternatives: ['where_required', 'always'],
    evidence: 'conflict',
    source: '16.1 row 34',
    change: 'Always, when payments in PLN are booked on the wrong day without it.',
  },
  'email.mailbox': {
    value: 'when_configured',
    alternatives: ['when_configured', 'omit'],
    evidence: 'conflict',
    source: '16.1 row 33',
    change: 'Omit, when iFirma sends from its own mailbox without being told.',
  },
  'ksef.advanceCurrencyPath': {
    value: 'fakturazaliczkowawaluta',
    alternatives: KSEF_ADVANCE_PATHS,
    evidence: 'conflict',
    source: '16.1 row 35',
    change: 'The other one, when the first is answered with 404.',
  },
  'ksef.correctionPath': {
    value: 'fakturakraj/korekta',
    alternatives: KSEF_CORRECTION_PATHS,
    evidence: 'conflict',
    source: '16.1 row 36',
    change: 'The other one, when the first is answered with 404.',
  },
  'ksef.secondSend': {
    value: 'only_by_the_user',
    alternatives: ['only_by_the_user', 'never'],
    evidence: 'unknown',
    source: '16.2',
    change: 'Never, when a second hand-over is seen to make a second document in KSeF.',
  },
  'limit.suspicion': {
    value: ['limit'],
    alternatives: [['limit'], []],
    evidence: 'unknown',
    source: '5.4',
    change: 'The very words of the answer, once it was seen.',
  },
};
