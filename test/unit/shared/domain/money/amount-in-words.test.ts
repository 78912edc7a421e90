import { expect, test } from 'vitest';
import { spellAmount } from '../../../../../shared/domain/money/amount-in-words';
import { minor } from '../../../../../shared/domain/money/money';

test.each([
  [265_680, 'dwa tysiące sześćset pięćdziesiąt sześć złotych 80/100'],
  [2_100_000, 'dwadzieścia jeden tysięcy złotych 00/100'],
  [2_200_000, 'dwadzieścia dwa tysiące złotych 00/100'],
  [100_100, 'jeden tysiąc jeden złotych 00/100'],
  [11_200, 'sto dwanaście złotych 00/100'],
  [99, 'zero złotych 99/100'],
  [-5, 'minus zero złotych 05/100'],
  [200_000_000_001, 'dwa miliardy złotych 01/100'],
  [
    225_179_981_368_524,
    'dwa biliony dwieście pięćdziesiąt jeden miliardów siedemset dziewięćdziesiąt dziewięć milionów ' +
      'osiemset trzynaście tysięcy sześćset osiemdziesiąt pięć złotych 24/100',
  ],
])('%i grosze are "%s"', (grosze, words) => {
  expect(spellAmount(minor(grosze))).toBe(words);
});

test('the largest amount there is can be spelled', () => {
  expect(spellAmount(minor(2 ** 51 - 1))).toMatch(
    /^dwadzieścia dwa biliony pięćset .* pięćdziesiąt dwa złote 47\/100$/u,
  );
});
