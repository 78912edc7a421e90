import { expect, it } from 'vitest';
import { bindShortWords, bindShortWordsIn } from '../../../../shared/i18n/typography';

const shown = (text: string) => bindShortWordsIn(text).replaceAll('\u00a0', '~');

it.each([
  ['Wpisz to w Kluczach', 'Wpisz to w~Kluczach'],
  ['i w domu', 'i~w~domu'],
  ['Faktura z datą o dzień późniejszą', 'Faktura z~datą o~dzień późniejszą'],
  ['Razem 12 zł', 'Razem 12~zł'],
  ['Konto demo – nic', 'Konto demo~– nic'],
  ['kiwi w', 'kiwi w'],
])('binds what must not end a line: %s', (text, bound) => {
  expect(shown(text)).toBe(bound);
});

it('reaches the words inside plurals and leaves names of placeholders alone', () => {
  const bound = bindShortWords({
    a: [['count', 'plural', { one: ['#', ' w kolejce'], other: 'z kolejki' }], ' i ', ['w']],
  });
  expect(bound['a']).toEqual([
    ['count', 'plural', { one: ['#', ' w\u00a0kolejce'], other: 'z\u00a0kolejki' }],
    ' i ',
    ['w'],
  ]);
});
