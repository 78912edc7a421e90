import { formatDecimal } from '../../shared/domain/money/format-amount';

/** A number of things, grouped as amounts are: "15 000". */
export function formatCount(count: number): string {
  return formatDecimal(String(count));
}
