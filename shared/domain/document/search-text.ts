import { toWireAmount, formatAmount, formatTypedAmount } from '../money/format-amount';
import type { Minor } from '../money/money';
import { parseNip } from '../party/nip';
import { foldForSearch } from './search-fold';

/**
 * The folded text in which documents and contractors are found as substrings (F-07, K-08). A NIP is written in the
 * ways people type it, an amount with comma, point and spaces.
 */
export function buildSearchText(parts: {
  readonly texts: readonly string[];
  readonly nip: string;
  readonly amounts: readonly Minor[];
}): string {
  const amounts = parts.amounts.flatMap((amount) => [
    formatTypedAmount(amount),
    toWireAmount(amount),
    formatAmount(amount),
  ]);
  // A line break keeps two fields from meeting in one match, and folding would make a blank of it: join last.
  return [...parts.texts, ...spellNip(parts.nip), ...new Set(amounts)]
    .map(foldForSearch)
    .filter((text) => text !== '')
    .join('\n');
}

/** `PL1234563218` (holds the plain number too) and the two customary groupings, with dashes and with spaces. */
function spellNip(typed: string): readonly string[] {
  const nip = parseNip(typed);
  if (!nip.ok) return [typed];
  const group = (pattern: RegExp) => pattern.exec(nip.value)?.slice(1) ?? [];
  const groupings = [group(/^(...)(...)(..)(..)$/u), group(/^(...)(..)(..)(...)$/u)];
  return [`PL${nip.value}`, ...groupings.flatMap((parts) => [parts.join('-'), parts.join(' ')])];
}
