import { TEXTS } from '../answer-texts';
import { checkOneOf, firstProblem } from '../checks/field-checks';
import type { PracticeVariant } from '../practice-variant';
import type { SalesBody, SalesLine } from './sales-body';
import { rulesOf, type IssuedKind, type SalesRules } from './sales-kinds';

const POLISH_FRACTIONS = [0, 0.05, 0.08, 0.23];
/** Standard and reduced rates of the buyer's country (ifirma-api 7.14). */
const DESTINATION_RATES = ['POD', 'PR1', 'PR2', 'PR3'];

const TYPES: Readonly<Record<SalesRules['rates'], readonly string[]>> = {
  polish: ['PRC', 'ZW'],
  zero: ['PRC'],
  destination: [...DESTINATION_RATES, 'ZW'],
  none: [],
};
/** One table describes both (ifirma-api 7.11). */
const GOODS_ABROAD: readonly IssuedKind[] = ['wdt', 'goods_export'];
/** Marks that stand for a sale without a rate. */
const RATELESS: readonly (string | null | undefined)[] = ['ZW', 'NP'];

/** Rate and mark of a line, as far as the kind decides (ifirma-api 7.3, 7.11, 7.12, 7.14). */
export function findRateProblem(
  kind: IssuedKind,
  line: SalesLine,
  { path, variant }: { readonly path: string; readonly variant: PracticeVariant },
): string | null {
  const { rates } = rulesOf(kind);
  if (rates === 'none') return null;
  const takesNp = GOODS_ABROAD.includes(kind) && variant['sales.npRate'] === 'acceptedOnWdt';
  const fraction = line.StawkaVat ?? null;
  const field = `${path}.StawkaVat`;
  const isRateless = RATELESS.includes(line.TypStawkiVat);
  return firstProblem(
    checkOneOf(`${path}.TypStawkiVat`, line.TypStawkiVat, takesNp ? [...TYPES[rates], 'NP'] : TYPES[rates]),
    isFractionKnown(rates, fraction) ? null : TEXTS.fieldValueUnknown(field),
    !isRateless && fraction === null ? TEXTS.fieldRequired(field) : null,
    isRateless && fraction !== null ? TEXTS.fieldValueUnknown(field) : null,
  );
}

function isFractionKnown(rates: Exclude<SalesRules['rates'], 'none'>, fraction: number | null): boolean {
  if (fraction === null) return true;
  if (rates === 'destination') return fraction >= 0 && fraction < 1;
  return rates === 'zero' ? fraction === 0 : POLISH_FRACTIONS.includes(fraction);
}

/** What the seller's own status allows: an exempt one sells from gross, exempt only (ifirma-api 7.8). */
export function findTaxProblem(
  kind: IssuedKind,
  body: SalesBody,
  { vatPayer, basisField }: TaxStatus,
): string | null {
  const { rates, bindsExemptSeller } = rulesOf(kind);
  if (rates !== 'polish') return null;
  const isBound = bindsExemptSeller && !vatPayer;
  if (isBound && kind !== 'correction' && body.LiczOd !== 'BRT') return TEXTS.fieldValueUnknown('LiczOd');
  for (const [index, line] of body.Pozycje.entries()) {
    if (line.TypStawkiVat !== 'ZW') {
      if (isBound) return TEXTS.fieldValueUnknown(`Pozycje[${index}].TypStawkiVat`);
      continue;
    }
    const bases = basisField === 'either' ? [line.PodstawaPrawna, line.PKWiU] : [line[basisField]];
    if (bases.every((basis) => (basis ?? '') === '')) return TEXTS.exemptionBasisMissing;
  }
  return null;
}

export type TaxStatus = {
  readonly vatPayer: boolean;
  readonly basisField: PracticeVariant['sales.exemptBasisField'];
};
