import type { ReferenceSource } from './reference-source';

/**
 * What annex 15 to the VAT Act lists, in groups: the act has 150 items by symbols of PKWiU. Above the limit of
 * `split-payment.ts` an invoice with one of them has to carry the mark. Opening items and the construction services were
 * compared word by word with a consolidated text and with iFirma's own list; of the others a group says what kind of
 * thing is on it, so the screen leads on to the full list.
 */
export const ANNEX15_GROUPS = [
  'construction',
  'electronics',
  'vehicle_parts',
  'steel',
  'metals',
  'jewellery_parts',
  'waste',
  'fuels',
  'coal',
  'toners',
  'stretch_film',
  'rapeseed_oil',
  'emission_allowances',
] as const;
export type Annex15Group = (typeof ANNEX15_GROUPS)[number];

export const ANNEX15_SOURCE: ReferenceSource = {
  act: 'załącznik nr 15 do ustawy z 11 marca 2004 r. o VAT (dodany: Dz.U. 2019 poz. 1751; t.j. Dz.U. 2022 poz. 931 ze zm.)',
  inForceOn: '2019-11-01',
  inForceUntil: null,
  checkedOn: '2026-11-23',
};
