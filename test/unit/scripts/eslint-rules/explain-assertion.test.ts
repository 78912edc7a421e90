import { describe, expect, it } from 'vitest';
import { explainAssertion } from '../../../../scripts/eslint-rules/explain-assertion';
import { lintCode } from './lint-code';

const lint = (code: string) => lintCode(explainAssertion, code);

describe('an `as`', () => {
  it('without a reason is found', () => {
    expect(lint('declare const a: unknown;\nexport const b = a as string;')).toEqual([2]);
  });

  it('passes with its reason on the line above', () => {
    expect(
      lint('declare const a: unknown;\n// The caller has checked.\nexport const b = a as string;'),
    ).toEqual([]);
    expect(
      lint('declare const a: unknown;\nexport const b = [\n  // The caller has checked.\n  a as string,\n];'),
    ).toEqual([]);
  });

  it('does not borrow the reason of another statement', () => {
    const code =
      'declare const a: unknown;\n// The caller has checked.\nexport const b = a;\nexport const c = a as string;';
    expect(lint(code)).toEqual([4]);
  });

  it('that claims nothing needs no reason', () => {
    expect(lint("export const a = ['b'] as const;\nexport const c = a as unknown;")).toEqual([]);
  });
});
