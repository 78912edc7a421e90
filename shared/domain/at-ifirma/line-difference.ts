import { decimal, decimalText, isPlainDecimal, type Decimal } from '../money/decimal';
import { formatAmount } from '../money/format-amount';
import type { InvoiceLine } from '../invoice/invoice';
import type { LineAtIfirma } from './line-at-ifirma';
import { roundHalfUp } from '../money/rounding';
import { foldForSearch } from '../document/search-fold';
import { computeLineValue } from '../tax/vat';

/** What differs between a line of ours and the same line at iFirma; the whole line when only one side has it. */
export type LineDifference = {
  /** Counted from 1. */
  readonly lineNumber: number;
  readonly name: string;
  readonly what: 'only_ours' | 'only_theirs' | LineMember | 'value';
  /** Discounts are canonical decimals, a `value` is an amount for reading, the rest is as each side writes it. */
  readonly ours: string;
  readonly theirs: string;
};

/** What a line is made of, in the order in which a difference is named. */
type LineMember =
  | 'name'
  | 'quantity'
  | 'unitPrice'
  | 'discountPercent'
  | 'discountedPrice'
  | 'vatRate'
  | 'unit'
  | 'exemptionBasis';

type Difference = Pick<LineDifference, 'what' | 'ours' | 'theirs'>;

/**
 * The first line that is made of something else, or null when all agree and only what is computed from them can differ
 * . What iFirma does not tell of a line is no difference.
 */
export function findFirstDifference(
  ours: readonly InvoiceLine[],
  theirs: readonly LineAtIfirma[],
): LineDifference | null {
  return findFirst(ours, theirs, findOtherMember);
}

/** The first line whose value differs by iFirma's own numbers, to the grosz, although it may be made of the same. */
export function findFirstOtherValue(
  ours: readonly InvoiceLine[],
  theirs: readonly LineAtIfirma[],
): LineDifference | null {
  return findFirst(ours, theirs, findOtherValue);
}

function findFirst(
  ours: readonly InvoiceLine[],
  theirs: readonly LineAtIfirma[],
  compare: (ours: InvoiceLine, theirs: LineAtIfirma) => Difference | null,
): LineDifference | null {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const [mine, other] = [ours[index], theirs[index]];
    const name = mine?.name ?? other?.name ?? '';
    const difference =
      mine === undefined || other === undefined ? nameOnlyOne(mine, other) : compare(mine, other);
    if (difference !== null) return { lineNumber: index + 1, name, ...difference };
  }
  return null;
}

function nameOnlyOne(ours: InvoiceLine | undefined, theirs: LineAtIfirma | undefined): Difference {
  const what = ours === undefined ? 'only_theirs' : 'only_ours';
  return { what, ours: ours?.name ?? '', theirs: theirs?.name ?? '' };
}

function findOtherMember(ours: InvoiceLine, theirs: LineAtIfirma): Difference | null {
  const other = (what: keyof InvoiceLine & keyof LineAtIfirma): Difference => ({
    what,
    ours: ours[what] ?? '',
    theirs: theirs[what],
  });
  if (foldForSearch(ours.name) !== foldForSearch(theirs.name)) return other('name');
  if (!isSameNumber(ours.quantity, theirs.quantity)) return other('quantity');
  if (!isSameNumber(ours.unitPrice, theirs.unitPrice)) return other('unitPrice');
  const discount = findOtherDiscount(ours, theirs);
  if (discount !== null) return discount;
  if (!isSameRate(ours.vatRate, theirs.vatRate)) return other('vatRate');
  if (!isSameWording(ours.unit, theirs.unit)) return other('unit');
  return isSameWording(ours.exemptionBasis ?? '', theirs.exemptionBasis) ? null : other('exemptionBasis');
}

/** By the percentage, which the answer may leave out (ifirma-api 7.3), and then by the price that iFirma made with it. */
function findOtherDiscount(ours: InvoiceLine, theirs: LineAtIfirma): Difference | null {
  const percent = decimal(ours.discountPercent ?? '0');
  if (isPlainDecimal(theirs.discountPercent)) {
    const other = decimal(theirs.discountPercent);
    return percent.eq(other) ? null : sayNumbers('discountPercent', percent, other);
  }
  if (!isPlainDecimal(theirs.discountedPrice)) return null;
  const price = decimal(ours.unitPrice).times(decimal('100').minus(percent)).times(decimal('0.01'));
  const other = decimal(theirs.discountedPrice);
  // Whether iFirma rounds this price or cuts it is not known: either stays below a grosz.
  return price.minus(other).abs().lt(decimal('0.01')) ? null : sayNumbers('discountedPrice', price, other);
}

function sayNumbers(what: LineMember, ours: Decimal, theirs: Decimal): Difference {
  return { what, ours: decimalText(ours), theirs: decimalText(theirs) };
}

function findOtherValue(ours: InvoiceLine, theirs: LineAtIfirma): Difference | null {
  if (!isPlainDecimal(theirs.quantity) || !isPlainDecimal(theirs.discountedPrice)) return null;
  const mine = computeLineValue(ours);
  const other = roundHalfUp(decimal(theirs.quantity).times(decimal(theirs.discountedPrice)));
  return mine === other ? null : { what: 'value', ours: formatAmount(mine), theirs: formatAmount(other) };
}

function isSameNumber(ours: string, theirs: string): boolean {
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs));
}

/** Theirs is a fraction such as `0.23`; for exempt lines there is no number. */
function isSameRate(ours: InvoiceLine['vatRate'], theirs: string): boolean {
  if (ours === 'zw') return !isPlainDecimal(theirs);
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs).times(decimal('100')));
}

/** `szt` and `szt.` are one unit, and so is an article of the Act with other spaces. */
function isSameWording(ours: string, theirs: string): boolean {
  const bare = (text: string) => foldForSearch(text).replaceAll(/[\s.]/gu, '');
  return theirs === '' || bare(ours) === bare(theirs);
}
