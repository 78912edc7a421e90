import { describe, expect, it } from 'vitest';
import { GTU_CODES } from '../../../../shared/domain/tax/gtu-code';
import { createI18n } from '../../../../shared/i18n/create-i18n';
import { findGtuCodes, gtuCodeText } from '../../../../shared/i18n/gtu-code-text';

const polish = createI18n('pl');

describe('GTU codes are found', () => {
  it.each([
    ['ksiegowosc', ['12']],
    ['Księgowość', ['12']],
    ['ELEKTRONIKA', ['06']],
    ['nieszlachetne', ['08']],
    ['plyn e-papierosow', ['04']],
    ['12', ['12']],
    ['gtu_07', ['07']],
    ['uslugi niematerialne', ['12']],
    ['wodka', ['01']],
    ['gwiazdozbiór', []],
  ])('%s', (search, codes) => {
    expect(findGtuCodes(polish, search)).toEqual(codes);
  });

  it.each(['', '  '])('all by "%s"', (search) => {
    expect(findGtuCodes(polish, search)).toEqual(GTU_CODES);
  });

  it('in the language that is shown', () => {
    expect(findGtuCodes(createI18n('en'), 'warehousing')).toEqual(['13']);
  });
});

it('each code has a name of its own in both languages', () => {
  for (const i18n of [polish, createI18n('en')]) {
    expect(new Set(GTU_CODES.map((code) => gtuCodeText(i18n, code))).size).toBe(GTU_CODES.length);
  }
});
