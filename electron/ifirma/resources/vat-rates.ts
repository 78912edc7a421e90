import { z } from 'zod';
import type { EuVatRate, EuVatRates } from '../../ports/ifirma/vat-dictionary';
import type { ResponseMembers } from '../envelope';
import { pathOf } from '../operations';
import { withQuery } from '../prepare-write';
import { toWireCountry } from './country';
import { wireDecimalSchema } from './wire-numbers';
import { looseTextSchema } from './wire-texts';

const RATE_KINDS: Readonly<Record<string, EuVatRate['kind']>> = {
  POD: 'standard',
  PR1: 'reduced_1',
  PR2: 'reduced_2',
  PR3: 'reduced_3',
};

export function vatRatesPath(countryCode: string, onDay: string | null): string {
  const path = pathOf('dictionary.vatRates', { countryCode: toWireCountry(countryCode) });
  return withQuery(path, onDay === null ? {} : { data: onDay });
}

/** GET `slownik/stawki_vat/{KK}.json` (ifirma-api 12): percent here, fractions on the lines of an invoice. */
const dictionarySchema = z.object({
  KodKraju: z.string().min(1),
  NazwaKraju: looseTextSchema,
  StawkiVat: z.array(z.object({ Rodzaj: z.string().min(1), Wartosc: wireDecimalSchema })).min(1),
});

export function readVatRates(members: ResponseMembers): EuVatRates | null {
  const read = dictionarySchema.safeParse(members);
  if (!read.success) return null;
  const { KodKraju, NazwaKraju, StawkiVat } = read.data;
  const code = KodKraju.toUpperCase();
  return {
    countryCode: code === 'EL' ? 'GR' : code,
    countryName: NazwaKraju,
    rates: StawkiVat.map(({ Rodzaj, Wartosc }) => ({
      kind: RATE_KINDS[Rodzaj] ?? 'other',
      type: Rodzaj,
      percent: dropZeros(Wartosc),
    })),
  };
}

/** iFirma writes `19.0`. */
function dropZeros(percent: string): string {
  return percent.includes('.') ? percent.replace(/\.?0+$/u, '') : percent;
}
