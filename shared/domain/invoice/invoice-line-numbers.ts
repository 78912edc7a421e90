import { err, ok, type Result } from '../../result';
import { decimal } from '../money/decimal';
import { createFormReader, type FieldRefusal } from '../document/form-reader';
import type { FieldProblem } from '../../field-problem';
import type { InvoiceLineForm } from './invoice-form';
import { AMOUNT_LIMIT, LARGEST_AMOUNT } from '../money/parse-amount';
import { parseNumber } from '../money/parse-number';
import { refuseNumber } from '../money/read-amount';
import { isLineValueInRange, type CountedLine } from '../tax/vat';

/** FA(3) takes six decimals in a quantity (domain-rules 3.1). */
const QUANTITY_DECIMALS = 6;
/** Kwit's `sales.priceDecimals` (design, section 7): an official iFirma connector cuts prices to two decimals. */
export const PRICE_DECIMALS = 2;
/** A discount of a quarter per mille is the finest that anybody writes. */
const DISCOUNT_DECIMALS = 4;

type LineNumbers = Omit<CountedLine, 'vatRate'>;

/**
 * Reads what the value of a line is made of: quantity and price above 0, discount from 0 up to but not 100 per cent
 * (ifirma-api 7.3). Paths are field names of the line.
 */
export function readLineNumbers(
  line: Pick<InvoiceLineForm, 'quantity' | 'unitPrice' | 'discountPercent'>,
): Result<LineNumbers, FieldProblem[]> {
  const reader = createFormReader();
  const quantity = reader.read('quantity', readPositive(line.quantity, QUANTITY_DECIMALS));
  const unitPrice = reader.read('unitPrice', readPositive(line.unitPrice, PRICE_DECIMALS));
  const discountPercent = reader.read('discountPercent', readDiscount(line.discountPercent));
  const problems = reader.problems();
  if (problems.length > 0 || quantity === null || unitPrice === null) return err([...problems]);

  const numbers = { quantity, unitPrice, discountPercent };
  return isLineValueInRange(numbers)
    ? ok(numbers)
    : err([{ path: 'unitPrice', code: 'out_of_range', limit: LARGEST_AMOUNT }]);
}

function readPositive(typed: string, maxDecimals: number): Result<string, FieldRefusal> {
  const number = parseNumber(typed, { maxDecimals });
  if (!number.ok) return err(refuseNumber(number.error, LARGEST_AMOUNT, maxDecimals));
  if (decimal(number.value).lte(decimal('0'))) return err({ code: 'not_positive' });
  if (decimal(number.value).gte(decimal(AMOUNT_LIMIT)))
    return err({ code: 'out_of_range', limit: LARGEST_AMOUNT });
  return number;
}

/** Null for no discount: 0 and nothing typed are the same on the wire. */
function readDiscount(typed: string): Result<string | null, FieldRefusal> {
  const number = parseNumber(typed, { maxDecimals: DISCOUNT_DECIMALS });
  if (!number.ok) {
    return number.error === 'required' ? ok(null) : err(refuseNumber(number.error, '100', DISCOUNT_DECIMALS));
  }
  const percent = decimal(number.value);
  if (percent.lt(decimal('0')) || percent.gte(decimal('100'))) return err({ code: 'discount_out_of_range' });
  return ok(percent.eq(decimal('0')) ? null : number.value);
}
