/** First words of legal forms, without dots. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...['sp', 'spółka', 'spolka', 'sa', 'sc', 'sj', 'sk', 'psa', 'ska', 'spzoo'],
  ...['gmbh', 'ltd', 'llc', 'inc', 'ag', 'srl', 'sarl', 'bv'],
]);
const ORDINARY_WORDS = 2;

/**
 * The words of a firm's name that tell it from others: without its legal form, which everybody writes differently, and
 * no more than two, since a search looks for a part of the stored name.
 */
export function nameCore(name: string): string {
  const words = name
    .replaceAll(/["„”»«,]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const form = words.findIndex((word) => LEGAL_FORMS.has(word.toLowerCase().replaceAll('.', '')));
  const own = form > 0 ? words.slice(0, form) : words;
  return own.slice(0, ORDINARY_WORDS).join(' ');
}
