import { decimal, isPlainDecimal } from './decimal';
import type { InvoiceLine } from './invoice';
import type { LineAtIfirma } from './line-at-ifirma';
import { foldForSearch } from './search-fold';

/** What differs between a line of ours and the same line at iFirma; the whole line when only one side has it. */
export type LineDifference = {
  /** Counted from 1. */
  readonly lineNumber: number;
  readonly name: string;
  readonly what: 'only_ours' | 'only_theirs' | 'name' | 'quantity' | 'unitPrice' | 'vatRate';
  readonly ours: string;
  readonly theirs: string;
};

/** The first line that differs, or null when all agree and only the rounding can differ. */
export function findFirstDifference(
  ours: readonly InvoiceLine[],
  theirs: readonly LineAtIfirma[],
): LineDifference | null {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const difference = compareLines(index + 1, ours[index], theirs[index]);
    if (difference !== null) return difference;
  }
  return null;
}

function compareLines(
  lineNumber: number,
  ours: InvoiceLine | undefined,
  theirs: LineAtIfirma | undefined,
): LineDifference | null {
  if (ours === undefined || theirs === undefined) {
    const name = ours?.name ?? theirs?.name ?? '';
    const what = ours === undefined ? 'only_theirs' : 'only_ours';
    return { lineNumber, name, what, ours: ours?.name ?? '', theirs: theirs?.name ?? '' };
  }
  const what = differingMember(ours, theirs);
  return what === null ? null : { lineNumber, name: ours.name, what, ours: ours[what], theirs: theirs[what] };
}

function differingMember(
  ours: InvoiceLine,
  theirs: LineAtIfirma,
): 'name' | 'quantity' | 'unitPrice' | 'vatRate' | null {
  if (foldForSearch(ours.name) !== foldForSearch(theirs.name)) return 'name';
  if (!isSameNumber(ours.quantity, theirs.quantity)) return 'quantity';
  if (!isSameNumber(ours.unitPrice, theirs.unitPrice)) return 'unitPrice';
  return isSameRate(ours.vatRate, theirs.vatRate) ? null : 'vatRate';
}

function isSameNumber(ours: string, theirs: string): boolean {
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs));
}

/** Theirs is a fraction such as `0.23`; for exempt lines there is no number. */
function isSameRate(ours: InvoiceLine['vatRate'], theirs: string): boolean {
  if (ours === 'zw') return !isPlainDecimal(theirs);
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs).times(decimal('100')));
}
