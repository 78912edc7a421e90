import { expect, test } from 'vitest';
import { splitAddress } from '../../../../../shared/domain/party/split-address';

test.each([
  ['CHEMIKÓW 7, 09-411 PŁOCK', 'CHEMIKÓW 7', '09-411', 'PŁOCK'],
  ['  RYNEK 5 34-100 WADOWICE ', 'RYNEK 5', '34-100', 'WADOWICE'],
  ['UL. 11 LISTOPADA 5/2, M. 3, 00-838 WARSZAWA', 'UL. 11 LISTOPADA 5/2, M. 3', '00-838', 'WARSZAWA'],
  ['34-100 WADOWICE', '', '34-100', 'WADOWICE'],
  ['LIPOWO 12, 87-100 TORUŃ PODGÓRZ', 'LIPOWO 12', '87-100', 'TORUŃ PODGÓRZ'],
])('%s is split', (line, street, postalCode, city) => {
  expect(splitAddress(line)).toEqual({ street, postalCode, city });
});

test.each(['UNTER DEN LINDEN 1, 10117 BERLIN', 'ULICA BEZ KODU 3', '00-838', ''])(
  '“%s” stays one line for a person to split',
  (line) => {
    expect(splitAddress(line)).toEqual({ street: line, postalCode: '', city: '' });
  },
);
