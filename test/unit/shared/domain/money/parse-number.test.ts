import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../../../shared/domain/money/parse-number';

const readAmountText = (typed: string) => parseNumber(typed, { maxDecimals: 2 });
const readQuantityText = (typed: string) => parseNumber(typed, { maxDecimals: 6 });

describe('a typed number', () => {
  test.each([
    ['1 234,56', '1234.56'],
    ['1234.56', '1234.56'],
    ['1234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u2009234,56', '1234.56'],
    ['1\u202f234\u202f567,80', '1234567.8'],
    [' 12 ', '12'],
    ['0,50', '0.5'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['7,', '7'],
    ['007', '7'],
    ['-3,20', '-3.2'],
    ['\u22123,20', '-3.2'],
    ['\u20133,20', '-3.2'],
    ['+5', '5'],
    ['-0', '0'],
    ['0,00', '0'],
    ['1.234,56', '1234.56'],
    ['1.234.567,8', '1234567.8'],
    ["1'234,56", '1234.56'],
    ['1\u2019234\u2019567,80', '1234567.8'],
    ["1'234.56", '1234.56'],
    ['1,234.56', '1234.56'],
    ['1,234,567.8', '1234567.8'],
    ['-1.234,56', '-1234.56'],
    ['1.234,56*2', '2469.12'],
    ['5zł', '5'],
    ['1 234,56 zł', '1234.56'],
    ['1\u00a0234,56\u00a0ZŁ', '1234.56'],
    ['1 234,56 PLN', '1234.56'],
    ['1,234.56 pln', '1234.56'],
  ])('%j is %s', (typed, value) => {
    expect(readAmountText(typed)).toEqual({ ok: true, value });
  });

  test.each(['', '   ', '\u00a0'])('%j is missing', (typed) => {
    expect(readAmountText(typed)).toEqual({ ok: false, error: 'required' });
  });

  test.each([
    'abc',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e5',
    '0x1f',
    '1,2,3',
    // Groups that are no thousands, or that leave open what was meant.
    '1.23,45',
    '12.3456,78',
    '1.234.567',
    '1,234,567',
    '1,234.567',
    "1'234",
    "1'23,45",
    "1.234'567,80",
    '1,234.5678',
    '1 234.567,80',
    'zł',
    'PLN',
    '5 zł zł',
    '5 EUR',
    '12 34',
    '1 2345',
    '1  234',
    '1 234 56',
    '--',
    '-',
    ',',
    '()',
    '1_000',
    '١٢',
    'alert(1)',
    '1;2',
    '9'.repeat(101),
  ])('%j is not a number', (typed) => {
    expect(readAmountText(typed)).toEqual({ ok: false, error: 'not_a_number' });
  });

  test('keeps every typed decimal, and refuses more than allowed instead of cutting', () => {
    expect(readQuantityText('0,333333')).toEqual({ ok: true, value: '0.333333' });
    expect(readQuantityText('0,3333333')).toEqual({ ok: false, error: 'too_many_decimals' });
    expect(readAmountText('1,005')).toEqual({ ok: false, error: 'too_many_decimals' });
    expect(readAmountText('-(1,005)')).toEqual({ ok: false, error: 'too_many_decimals' });
  });

  test('three typed decimals are too many even when they are zeros: `1,500` may have meant 1500', () => {
    expect(readAmountText('1,500')).toEqual({ ok: false, error: 'too_many_decimals' });
  });

  test('a number of more than fifteen whole digits is out of range', () => {
    expect(readAmountText('9'.repeat(15))).toEqual({ ok: true, value: '9'.repeat(15) });
    expect(readAmountText('9'.repeat(16))).toEqual({ ok: false, error: 'out_of_range' });
    expect(readAmountText('99999999*99999999')).toEqual({ ok: false, error: 'out_of_range' });
  });
});

describe('a typed expression', () => {
  test.each([
    ['12*180', '2160'],
    ['12 * 180', '2160'],
    ['12\u00d7180', '2160'],
    ['100-12,50', '87.5'],
    ['100\u221212,50', '87.5'],
    ['1 234,56+0,44', '1235'],
    ['2+3*4', '14'],
    ['(2+3)*4', '20'],
    ['10/4', '2.5'],
    ['1/3+1/6', '0.5'],
    ['10:4', '2.5'],
    ['10-4-3', '3'],
    ['100/10/5', '2'],
    ['2*-3', '-6'],
    ['-(2+3)', '-5'],
    ['((((1))))', '1'],
    ['33,33*1,5', '50'],
  ])('%j is %s', (typed, value) => {
    expect(readAmountText(typed)).toEqual({ ok: true, value });
  });

  test('is rounded half up once, at the end', () => {
    expect(readAmountText('1/3')).toEqual({ ok: true, value: '0.33' });
    expect(readAmountText('2/3')).toEqual({ ok: true, value: '0.67' });
    expect(readAmountText('1/3*3')).toEqual({ ok: true, value: '1' });
    // Thirds that were cut anywhere on the way would give 0.
    expect(readAmountText('1/3*3*0,005')).toEqual({ ok: true, value: '0.01' });
    expect(readAmountText('-1,5*33,33')).toEqual({ ok: true, value: '-50' });
    expect(readQuantityText('1/3')).toEqual({ ok: true, value: '0.333333' });
  });

  test.each(['1/0', '1/(2-2)', '(1', '1)', '1+', '*2', '1 2', '2(3)', '1//2', '12*'])(
    '%j is not a number',
    (typed) => {
      expect(readAmountText(typed)).toEqual({ ok: false, error: 'not_a_number' });
    },
  );
});
