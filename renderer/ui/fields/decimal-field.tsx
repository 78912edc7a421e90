import { formatDecimal } from '../../../shared/domain/money/format-amount';
import { parseNumber } from '../../../shared/domain/money/parse-number';
import { LARGEST_AMOUNT } from '../../../shared/domain/money/parse-amount';
import { refuseNumber } from '../../../shared/domain/money/read-amount';
import { err, ok } from '../../../shared/result';
import { NumberControl, type NumberFieldProps } from './number-control';

/** A quantity or percentage: as many decimals as typed, up to `maxDecimals`. */
export function DecimalField({ maxDecimals, ...props }: NumberFieldProps & { readonly maxDecimals: number }) {
  return (
    <NumberControl
      {...props}
      format={(typed) => {
        const number = parseNumber(typed, { maxDecimals });
        return number.ok
          ? ok(formatDecimal(number.value))
          : err(refuseNumber(number.error, LARGEST_AMOUNT, maxDecimals));
      }}
    />
  );
}
