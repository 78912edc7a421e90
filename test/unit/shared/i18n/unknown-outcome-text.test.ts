import { expect, it } from 'vitest';
import { createI18n } from '../../../../shared/i18n/create-i18n';
import { unknownOutcomeRemedy } from '../../../../shared/i18n/unknown-outcome-text';

it.each(['reading', 'second_reading', 'answer', 'person', 'step'] as const)(
  'never tells to try again (%s)',
  (settledBy) => {
    expect(unknownOutcomeRemedy(createI18n('pl'), settledBy)).not.toMatch(/spróbuj|ponów|jeszcze raz/iu);
    expect(unknownOutcomeRemedy(createI18n('en'), settledBy)).not.toMatch(/try|once more/iu);
  },
);
