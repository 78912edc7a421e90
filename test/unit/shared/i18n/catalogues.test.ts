import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CATALOGUES = join(import.meta.dirname, '../../../../shared/i18n/catalogues');

type Entry = { readonly source: string; readonly translation: string };

/** The entries of a .po file: enough of the format for what Lingui writes. */
function readCatalogue(language: string): readonly Entry[] {
  const text = readFileSync(join(CATALOGUES, `${language}.po`), 'utf8');
  const unquote = (part: string) =>
    [...part.matchAll(/"((?:[^"\\]|\\.)*)"/gu)]
      .map(([, inner = '']) => JSON.parse(`"${inner}"`) as string)
      .join('');
  return [...text.matchAll(/^msgid ((?:"[^]*?"\n)+)msgstr ((?:"[^]*?"(?:\n|$))+)/gmu)]
    .map(([, source = '', translation = '']) => ({
      source: unquote(source),
      translation: unquote(translation),
    }))
    .filter(({ source }) => source !== '');
}

/** Placeholders and elements, which a translation must carry over. */
const holesOf = (message: string) =>
  [...new Set(message.match(/\{\w+[,}]|<\/?\d+\/?>/gu) ?? [])].map((hole) => hole.replace(',', '}')).sort();

const polish = readCatalogue('pl');
const english = readCatalogue('en');

describe('the English catalogue', () => {
  it('has every text of the Polish one', () => {
    expect(polish.length).toBeGreaterThan(400);
    expect(english.map((entry) => entry.source).sort()).toEqual(polish.map((entry) => entry.source).sort());
  });

  it('translates every text', () => {
    expect(english.filter((entry) => entry.translation === '').map((entry) => entry.source)).toEqual([]);
  });

  it('keeps every placeholder', () => {
    const broken = english.filter(
      ({ source, translation }) => holesOf(source).join() !== holesOf(translation).join(),
    );
    expect(broken.map((entry) => entry.source)).toEqual([]);
  });

  it('leaves no Polish but what iFirma, the law and the złoty are called', () => {
    const polishLeft = english
      .map(({ translation }) => translation.replaceAll(/“[^”]*”|\S+ → .*$|zł|ryczałt/giu, ''))
      .filter((translation) => /[ąćęłńóśźż]/iu.test(translation));
    expect(polishLeft).toEqual([]);
  });
});

describe('the Polish texts', () => {
  it('use typographic quotes, dashes and ellipses', () => {
    const typewritten = polish.filter(({ source }) =>
      /(?<!\{)"|\w'\w| - |\.\.\./u.test(source.replaceAll(/\{[^{}]*\}/gu, '')),
    );
    expect(typewritten.map((entry) => entry.source)).toEqual([]);
  });

  it('do not shout', () => {
    expect(
      polish.filter(({ source }) => /!|błąd krytyczny/iu.test(source)).map((entry) => entry.source),
    ).toEqual([]);
  });
});
