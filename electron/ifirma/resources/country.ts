const COUNTRY_NAMES = new Intl.DisplayNames('pl', { type: 'region', fallback: 'none' });

/** iFirma takes country names in Polish. */
export function nameCountry(code: string): string {
  return COUNTRY_NAMES.of(code) ?? code;
}

/** The code of a country that iFirma names in Polish, or by its code in the place of the name; empty for any other text. */
export function findCountry(name: string): string {
  const text = name.trim().toLocaleLowerCase('pl');
  return codesByName().get(text) ?? (isCountry(text.toUpperCase()) ? text.toUpperCase() : '');
}

/** ISO 3166-1, but Greece is `EL` (ifirma-api 7.4). */
export function toWireCountry(code: string): string {
  return code === 'GR' ? 'EL' : code;
}

/** Empty for what is no code of a country. */
export function fromWireCountry(code: string): string {
  const upper = code.toUpperCase();
  if (upper === 'EL') return 'GR';
  return isCountry(upper) ? upper : '';
}

let knownCodes: ReadonlyMap<string, string> | null = null;

function codesByName(): ReadonlyMap<string, string> {
  knownCodes ??= new Map(
    twoLetterCodes()
      .filter(isCountry)
      .map((code) => [nameCountry(code).toLocaleLowerCase('pl'), code]),
  );
  return knownCodes;
}

/** A code of its own: `DD` is today's `DE` and has its name. */
function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/u.test(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    COUNTRY_NAMES.of(code) !== undefined
  );
}

function twoLetterCodes(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
