// Letters that Unicode does not take apart into a base and a mark.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Folds a text for searching: no diacritics, lower case, single spaces. The query and what is searched are folded
 * by this same function (domain-rules, section 17, `searchFold`).
 */
export function foldForSearch(text: string): string {
  return (
    text
      // Compatibility forms first: a ligature or a full-width letter may unfold into capitals.
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[łđøßæœı]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .replaceAll(/\s+/gu, ' ')
      .trim()
  );
}
