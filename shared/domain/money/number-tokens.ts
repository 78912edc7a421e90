import { decimal, type Decimal } from './decimal';

export type NumberToken = {
  readonly kind: 'number';
  readonly value: Decimal;
  /** Decimals as typed, trailing zeros counted. */
  readonly decimals: number;
};
export type NumberOperator = '+' | '-' | '*' | '/' | '(' | ')';
export type Token = NumberToken | { readonly kind: 'operator'; readonly operator: NumberOperator };

// Space, no-break space, figure space, thin space, narrow no-break space.
const GROUP_SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
const APOSTROPHE = "['\\u2019]";
// As copied from web pages and statements: groups by a point or an apostrophe where a decimal comma follows, groups by
// a comma or an apostrophe where a decimal point and no more than two decimals follow. `1.234` and `1,234` alone are
// one number with three decimals.
const GROUPED = [
  '\\d{1,3}(?:\\.\\d{3})+,\\d+',
  `\\d{1,3}(?:${APOSTROPHE}\\d{3})+,\\d+`,
  `\\d{1,3}(?:(?:,\\d{3})+|(?:${APOSTROPHE}\\d{3})+)\\.\\d{1,2}(?!\\d)`,
].join('|');
const PLAIN = `(?:\\d{1,3}(?:${GROUP_SPACE}\\d{3})+|\\d+)(?:[.,]\\d*)?|[.,]\\d+`;
const NUMBER = new RegExp(`^(?:${GROUPED}|${PLAIN})`, 'u');

const OPERATORS: ReadonlyMap<string, NumberOperator> = new Map([
  ['+', '+'],
  ['-', '-'],
  // Hyphen, non-breaking hyphen, en dash and the real minus sign: what keyboards, PDFs and web pages give.
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2013', '-'],
  ['\u2212', '-'],
  ['*', '*'],
  ['\u00d7', '*'],
  ['/', '/'],
  [':', '/'],
  ['\u00f7', '/'],
  ['(', '('],
  [')', ')'],
]);

/** Cuts a typed number or expression into numbers and operators; null when anything else stands in it. */
export function tokenizeNumber(typed: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = typed.trimStart();
  while (rest !== '') {
    const typedNumber = NUMBER.exec(rest)?.[0];
    const operator = OPERATORS.get(rest.charAt(0));
    if (typedNumber !== undefined) tokens.push(readNumber(typedNumber));
    else if (operator !== undefined) tokens.push({ kind: 'operator', operator });
    else return null;
    rest = rest.slice(typedNumber?.length ?? 1).trimStart();
  }
  return tokens;
}

function readNumber(typed: string): NumberToken {
  // The last point or comma is the decimal one; the others, like spaces and apostrophes, part groups.
  const mark = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  const whole = (mark === -1 ? typed : typed.slice(0, mark)).replaceAll(/\D/gu, '');
  const fraction = mark === -1 ? '' : typed.slice(mark + 1);
  const value = decimal(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`);
  return { kind: 'number', value, decimals: fraction.length };
}
