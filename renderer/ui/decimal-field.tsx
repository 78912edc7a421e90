import { formatDecimal } from '../../shared/domain/format-amount';
import { parseNumber } from '../../shared/domain/parse-number';
import { NumberControl, type NumberFieldProps } from './number-control';

/** A quantity, price or percentage: as many decimals as typed, up to `maxDecimals`. */
export function DecimalField({ maxDecimals, ...props }: NumberFieldProps & { readonly maxDecimals: number }) {
  return (
    <NumberControl
      {...props}
      format={(typed) => {
        const number = parseNumber(typed, { maxDecimals });
        return number.ok ? formatDecimal(number.value) : null;
      }}
    />
  );
}
