import { foldForSearch } from '../domain/document/search-fold';

/** Those whose text has every word that was typed, without diacritics; all of them when nothing was. */
export function findByWords<T>(all: readonly T[], textOf: (one: T) => string, search: string): readonly T[] {
  const words = foldForSearch(search).split(' ');
  return all.filter((one) => {
    const text = foldForSearch(textOf(one));
    return words.every((word) => text.includes(word));
  });
}
