import { formatAmount } from '../../shared/domain/format-amount';
import { parseAmount } from '../../shared/domain/parse-amount';
import { NumberControl, type NumberFieldProps } from './number-control';

/** An amount with two decimals. Sums may be typed: `12*180` reads 2 160,00 on leaving. */
export function MoneyField(props: NumberFieldProps) {
  return <NumberControl {...props} format={formatMoney} />;
}

function formatMoney(typed: string): string | null {
  const amount = parseAmount(typed);
  return amount.ok ? formatAmount(amount.value) : null;
}
