/**
 * Codes for Polish letters, which WinAnsi has not: they take the place of signs that no document needs. Names are
 * those of Adobe's glyph list, by which a viewer finds both the shape and the letter.
 */
const FIRST_CODE = 161;
const GLYPHS: readonly (readonly [letter: string, glyph: string])[] = [
  ['ą', 'aogonek'],
  ['ć', 'cacute'],
  ['ę', 'eogonek'],
  ['ł', 'lslash'],
  ['ń', 'nacute'],
  ['ś', 'sacute'],
  ['ź', 'zacute'],
  ['ż', 'zdotaccent'],
  ['Ą', 'Aogonek'],
  ['Ć', 'Cacute'],
  ['Ę', 'Eogonek'],
  ['Ł', 'Lslash'],
  ['Ń', 'Nacute'],
  ['Ś', 'Sacute'],
  ['Ź', 'Zacute'],
  ['Ż', 'Zdotaccent'],
  ['\u2212', 'minus'],
];

const CODES: ReadonlyMap<string, number> = new Map([
  ...GLYPHS.map(([letter], index) => [letter, FIRST_CODE + index] as const),
  // Of WinAnsi beyond Latin-1.
  ['€', 128],
  ['…', 133],
  ['„', 132],
  ['”', 148],
  ['–', 150],
  ['—', 151],
]);

/** Object of the fonts' `Encoding`. */
export const ENCODING = `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST_CODE} ${GLYPHS.map(
  ([, glyph]) => `/${glyph}`,
).join(' ')}] >>`;

/** A PDF string of one byte a sign; a sign that the encoding lacks becomes a question mark. */
export function toPdfString(text: string): string {
  const bytes = Array.from(text, (sign) => CODES.get(sign) ?? toLatin1(sign));
  return `(${String.fromCodePoint(...bytes).replaceAll(/[\\()]/gu, String.raw`\$&`)})`;
}

function toLatin1(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const isTaken = code >= FIRST_CODE && code < FIRST_CODE + GLYPHS.length;
  return code < 32 || code > 255 || isTaken ? '?'.charCodeAt(0) : code;
}
