import type { Minor } from '../money/money';

type Totals = {
  readonly netMinor: Minor | null;
  readonly vatMinor: Minor | null;
  readonly grossMinor: Minor | null;
};

/**
 * iFirma's totals of a document of ours when only its list was read: the list gives the gross alone. Net and VAT are
 * ours when the gross agrees, and not known otherwise.
 */
export function listedTotals(own: Totals, listedGrossMinor: Minor): Totals {
  const isSameGross = listedGrossMinor === own.grossMinor;
  return {
    grossMinor: listedGrossMinor,
    netMinor: isSameGross ? own.netMinor : null,
    vatMinor: isSameGross ? own.vatMinor : null,
  };
}
