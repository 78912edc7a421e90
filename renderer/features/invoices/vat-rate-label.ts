import type { VatRate } from '../../../shared/domain/tax/vat-rate';

/** As printed on a Polish invoice: `23 %`, `zw`. */
export function vatRateLabel(rate: VatRate): string {
  return rate === 'zw' ? 'zw' : `${rate}\u00A0%`;
}
