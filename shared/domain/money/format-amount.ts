import { decimal, decimalOfMinor } from './decimal';
import type { Minor } from './money';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** For reading: `1 234,56` with no-break spaces, a real minus sign and always two decimals. No currency. */
export function formatAmount(amount: Minor): string {
  return formatDecimal(decimalOfMinor(amount).toFixed(2));
}

/** The same for an exact decimal string (quantity, percentage): as many decimals as it has. */
export function formatDecimal(plain: string): string {
  const [whole = '', fraction] = decimal(plain).abs().toFixed(decimalsOf(plain)).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, NO_BREAK_SPACE);
  return `${plain.startsWith('-') ? MINUS : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** For a field that can be typed into: `1234,56`, no grouping, a plain hyphen for minus. */
export function formatTypedAmount(amount: Minor): string {
  return toWireAmount(amount).replace('.', ',');
}

/** For iFirma: `1234.56`, a point and exactly two decimals (design, section 7). */
export function toWireAmount(amount: Minor): string {
  return decimalOfMinor(amount).toFixed(2);
}

function decimalsOf(plain: string): number {
  return plain.split('.')[1]?.length ?? 0;
}
