import { describe, expect, test } from 'vitest';
import { hasForeignVatPrefix, parseNip } from '../../../../../shared/domain/party/nip';
import { readNip } from '../../../../../shared/domain/party/read-nip';

describe('a typed NIP', () => {
  test.each([
    'pl 898 164 75 72',
    '898\u00a0164\u00a075\u00a072',
    '898\u2013164\u201375\u201372',
    '\t8981647572\n',
  ])('%j is read', (typed) => {
    expect(parseNip(typed)).toEqual({ ok: true, value: '8981647572' });
  });

  test.each([
    ['', 'empty'],
    ['PL', 'empty'],
    ['--', 'empty'],
    ['PLPL8981647572', 'non_digit'],
    ['٨٩٨١٦٤٧٥٧٢', 'non_digit'],
    ['898.164.75.72', 'non_digit'],
    ['898164757', 'length'],
    ['5260000070', 'remainder_10'],
  ] as const)('%j is refused: %s', (typed, reason) => {
    expect(parseNip(typed)).toEqual({ ok: false, error: reason });
  });

  test('two neighbouring digits that changed places are noticed', () => {
    expect(parseNip('8891647572').ok).toBe(false);
  });

  test('in a form a wrong sum and an impossible remainder read the same', () => {
    expect(readNip('5260000070')).toEqual({ ok: false, error: { code: 'nip_checksum' } });
    expect(readNip('8981647573')).toEqual({ ok: false, error: { code: 'nip_checksum' } });
    expect(readNip(' ')).toEqual({ ok: false, error: { code: 'required' } });
  });
});

test('a VAT number of another country is told from a Polish one', () => {
  expect(['DE123456789', 'ie 6388047V', 'EL-123456789'].every(hasForeignVatPrefix)).toBe(true);
  expect(['PL8981647572', 'pl 898-164-75-72', '8981647572', '', 'PL'].some(hasForeignVatPrefix)).toBe(false);
});
