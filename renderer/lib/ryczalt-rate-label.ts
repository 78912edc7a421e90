import type { RyczaltRate } from '../../shared/domain/tax/ryczalt-rate';

/** As Poles write it: `8,5 %`. */
export function ryczaltRateLabel(rate: RyczaltRate): string {
  return `${rate.replace('.', ',')}\u00A0%`;
}
