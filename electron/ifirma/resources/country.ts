/** iFirma takes country names in Polish. */
export function nameCountry(code: string): string {
  return new Intl.DisplayNames('pl', { type: 'region' }).of(code) ?? code;
}

/** ISO 3166-1, but Greece is `EL` (ifirma-api 7.4). */
export function toWireCountry(code: string): string {
  return code === 'GR' ? 'EL' : code;
}

/** ISO 3166-1 in capitals; empty where iFirma gives none. */
export function readCountryCode(code: string): string {
  const upper = code.toUpperCase();
  return upper === 'EL' ? 'GR' : upper;
}
