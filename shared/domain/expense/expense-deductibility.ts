import { decimal, decimalOfMinor } from '../money/decimal';
import { addMinor, subtractMinor, type Minor } from '../money/money';
import { roundHalfUp } from '../money/rounding';

/** What a purchase does to the tax: VAT to deduct, what is left as a base, and the cost that counts. */
export type Deduction = {
  readonly vatDeductibleMinor: Minor;
  readonly costBaseMinor: Minor;
  readonly costMinor: Minor;
};

/**
 * Deduction by domain-rules 15.2: VAT that cannot be deducted joins the cost base, and the base is rounded once.
 * The shares are exact decimals from 0 to 1: 0.5 of VAT and 0.75 of cost for a company car in mixed use.
 */
export function computeDeduction(purchase: {
  readonly netMinor: Minor;
  readonly vatMinor: Minor;
  readonly vatShare: string;
  readonly costShare: string;
}): Deduction {
  const vatDeductibleMinor = roundHalfUp(decimalOfMinor(purchase.vatMinor).times(decimal(purchase.vatShare)));
  const costBaseMinor = addMinor(purchase.netMinor, subtractMinor(purchase.vatMinor, vatDeductibleMinor));
  const costMinor = roundHalfUp(decimalOfMinor(costBaseMinor).times(decimal(purchase.costShare)));
  return { vatDeductibleMinor, costBaseMinor, costMinor };
}
