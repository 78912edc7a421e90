import type { FieldProblemCode } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import { decimalText } from './decimal';
import { tokenizeNumber, type NumberOperator, type Token } from './number-tokens';
import {
  addRatios,
  invertRatio,
  multiplyRatios,
  negateRatio,
  ratioOf,
  roundRatio,
  type Ratio,
} from './ratio';

export type NumberProblem = Extract<
  FieldProblemCode,
  'required' | 'not_a_number' | 'too_many_decimals' | 'out_of_range'
>;

/** Longer texts are not numbers; also bounds the depth of parentheses. */
const MAX_TYPED_LENGTH = 100;
const MAX_WHOLE_DIGITS = 15;
/** What an amount copied from elsewhere bears behind it. */
const ZLOTY = /\s*(?:zł|PLN)$/iu;

/**
 * Reads a typed or pasted number (K-05): comma or point, groups of three (`number-tokens.ts`), any minus sign, a "zł"
 * or "PLN" behind it, or an expression of `+ - * / ( )`. Nothing is ever evaluated as code.
 *
 * A plain number keeps its typed precision and is refused with `too_many_decimals` above `maxDecimals`: digits are
 * never cut. The result of an expression is rounded half up to `maxDecimals`, as on a calculator.
 *
 * @returns an exact decimal string with a point, without trailing zeros.
 */
export function parseNumber(
  typed: string,
  limits: { readonly maxDecimals: number },
): Result<string, NumberProblem> {
  const text = typed.trim();
  if (text === '') return err('required');
  const tokens = text.length > MAX_TYPED_LENGTH ? null : tokenizeNumber(text.replace(ZLOTY, ''));
  if (tokens === null) return err('not_a_number');

  const value = evaluate(tokens);
  if (value === null) return err('not_a_number');

  const isExpression = tokens.filter((token) => token.kind === 'number').length > 1;
  const typedDecimals = Math.max(...tokens.map((token) => (token.kind === 'number' ? token.decimals : 0)));
  if (!isExpression && typedDecimals > limits.maxDecimals) return err('too_many_decimals');

  const result = decimalText(roundRatio(value, limits.maxDecimals));
  const wholeDigits = result.replace(/^-|\..*$/gu, '').length;
  return wholeDigits > MAX_WHOLE_DIGITS ? err('out_of_range') : ok(result);
}

/** Recursive descent over `sum = product { (+|-) product }`, `product = factor { (*|/) factor }`. Null: not a sum. */
function evaluate(tokens: readonly Token[]): Ratio | null {
  let next = 0;

  const takeOperator = (...wanted: NumberOperator[]): NumberOperator | null => {
    const token = tokens[next];
    if (token?.kind !== 'operator' || !wanted.includes(token.operator)) return null;
    next += 1;
    return token.operator;
  };

  const readSum = (): Ratio | null => {
    let left = readProduct();
    for (let sign = takeOperator('+', '-'); left !== null && sign !== null; sign = takeOperator('+', '-')) {
      const right = readProduct();
      left = right === null ? null : addRatios(left, sign === '-' ? negateRatio(right) : right);
    }
    return left;
  };

  const readProduct = (): Ratio | null => {
    let left = readFactor();
    for (let sign = takeOperator('*', '/'); left !== null && sign !== null; sign = takeOperator('*', '/')) {
      const right = readFactor();
      const factor = right !== null && sign === '/' ? invertRatio(right) : right;
      left = factor === null ? null : multiplyRatios(left, factor);
    }
    return left;
  };

  const readFactor = (): Ratio | null => {
    const sign = takeOperator('+', '-');
    if (sign !== null) {
      const factor = readFactor();
      return factor === null || sign === '+' ? factor : negateRatio(factor);
    }
    if (takeOperator('(') !== null) {
      const inner = readSum();
      return takeOperator(')') === null ? null : inner;
    }
    const token = tokens[next];
    if (token?.kind !== 'number') return null;
    next += 1;
    return ratioOf(token.value);
  };

  const value = readSum();
  return next === tokens.length ? value : null;
}
