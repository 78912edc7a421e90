import { formatAmount } from '../../../shared/domain/money/format-amount';
import { LARGEST_AMOUNT, parseAmount } from '../../../shared/domain/money/parse-amount';
import { refuseNumber } from '../../../shared/domain/money/read-amount';
import { err, ok } from '../../../shared/result';
import { NumberControl, type NumberFieldProps } from './number-control';

/** An amount with two decimals. Sums may be typed: `12*180` reads 2 160,00 on leaving. */
export function MoneyField(props: NumberFieldProps) {
  return <NumberControl {...props} format={formatMoney} />;
}

function formatMoney(typed: string) {
  const amount = parseAmount(typed);
  return amount.ok ? ok(formatAmount(amount.value)) : err(refuseNumber(amount.error, LARGEST_AMOUNT, 2));
}
