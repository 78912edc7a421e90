import { describe, expect, it } from 'vitest';
import { noUntranslatedText } from '../../../../scripts/eslint-rules/no-untranslated-text';
import { lintCode } from './lint-code';

const lint = (code: string) =>
  lintCode(noUntranslatedText, `export const page = ${code};`, [{ names: ['iFirma'] }]);

describe('text that no translator sees is found', () => {
  it.each([
    '<p>Zapisano</p>',
    '<p>{"Zapisano"}</p>',
    '<p>{`Zapisano ${1}`}</p>',
    '<button aria-label="Zamknij" />',
    '<input placeholder={"Szukaj"} />',
  ])('%s', (code) => {
    expect(lint(code)).toEqual([1]);
  });
});

describe('passes', () => {
  it.each([
    '<Trans>Zapisano</Trans>',
    '<Trans>Zapisano <b>dziś</b></Trans>',
    '<Plural value={2} one="# faktura" few="# faktury" other="# faktur" />',
    '<p>{t`Zapisano`}</p>',
    '<button aria-label={t`Zamknij`} />',
    '<p>iFirma · PDF</p>',
    '<input placeholder="1234563218-20261123-0123456789AB-CD" />',
    '<p>1 234,56</p>',
    '<div className="row" id="lines" />',
  ])('%s', (code) => {
    expect(lint(code)).toEqual([]);
  });
});
