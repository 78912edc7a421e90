import { expect, it } from 'vitest';
import { firstSentence } from '../../../../shared/i18n/first-sentence';

it.each([
  ['Pole NIP jest nieprawidłowe', 'Pole NIP jest nieprawidłowe.'],
  ['Nieprawidłowa data. Popraw ją i spróbuj.', 'Nieprawidłowa data.'],
  ['Kwota 1.23 jest za mała\nKod: 7', 'Kwota 1.23 jest za mała.'],
  ['Czy to Twoja faktura? Sprawdź.', 'Czy to Twoja faktura?'],
  ['a'.repeat(200), `${'a'.repeat(160)}…`],
])('takes what a text begins with: %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
