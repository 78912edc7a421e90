import { parseNip } from '../../shared/domain/party/nip';

/**
 * A NIP in the ways in which people write it, the plain one first: iFirma finds one only as it is stored
 * (ifirma-api 11.2). Firms are printed 3-3-2-2, persons 3-2-2-3. Empty for what is no NIP.
 */
export function nipSpellings(typed: string): readonly string[] {
  const nip = parseNip(typed);
  if (!nip.ok) return [];
  const digits = nip.value;
  const split = (...lengths: readonly number[]) => {
    const ends = lengths.map((_length, index) =>
      lengths.slice(0, index + 1).reduce((sum, one) => sum + one, 0),
    );
    return ends.map((end, index) => digits.slice(end - (lengths[index] ?? 0), end)).join('-');
  };
  return [digits, split(3, 3, 2, 2), split(3, 2, 2, 3)];
}
