import { describe, expect, it } from 'vitest';
import { noMoneyArithmetic } from '../../../../scripts/eslint-rules/no-money-arithmetic';
import { lintCode } from './lint-code';

const lint = (code: string, options: readonly unknown[] = []) =>
  lintCode(
    noMoneyArithmetic,
    `type Minor = number & { readonly __brand: 'Minor' }; declare const price: Minor; declare const row: { netMinor: number; taxGrosze: number };\n${code}`,
    options,
  );

describe('arithmetic on money is found', () => {
  it.each(['+', '-', '*', '/', '%', '**'])('in a %s of a branded amount', (operator) => {
    expect(lint(`export const sum = price ${operator} 2;`)).toEqual([2]);
    expect(lint(`export const sum = 2 ${operator} price;`)).toEqual([2]);
  });

  it('by name, where the brand was lost', () => {
    expect(lint('export const vat = row.netMinor * 0.23;')).toEqual([2]);
    expect(lint('export const half = row.taxGrosze / 2;')).toEqual([2]);
  });

  it('in an assignment, a step and a sign', () => {
    expect(lint('export let totalMinor = 0; totalMinor += price;')).toEqual([2]);
    expect(lint('export let totalMinor = 0; totalMinor++;')).toEqual([2]);
    expect(lint('export const debt = -price;')).toEqual([2]);
  });

  it('in an amount that may be missing', () => {
    expect(lint('declare const paid: Minor | null; export const rest = price - (paid ?? price);')).toEqual([
      2,
    ]);
  });
});

describe('arithmetic passes', () => {
  it('on other numbers', () => {
    expect(lint('export const days = 14 * 2 + [1].length;')).toEqual([]);
  });

  it('when money is only compared', () => {
    expect(lint('export const isDearer = price > row.netMinor;')).toEqual([]);
  });

  it('where the file may use the operator', () => {
    expect(lint('export const sum = price + price;', [{ allow: ['+'] }])).toEqual([]);
    expect(lint('export const product = price * 2;', [{ allow: ['+'] }])).toEqual([2]);
  });
});
