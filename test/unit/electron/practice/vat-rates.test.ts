import { describe, expect, test } from 'vitest';
import { EU_VAT_RATES } from '../../../../electron/practice/eu-vat-rates';
import { openPracticeDesk } from './practice-desk';

const ask = (code: string, query = '') =>
  openPracticeDesk().ask({ path: `slownik/stawki_vat/${code}.json${query}` });
const standardRate = (code: string, day: string) => {
  const rates = ask(code, `?data=${day}`).response['StawkiVat'];
  return Array.isArray(rates) ? (rates[0] as { readonly Wartosc: number }).Wartosc : null;
};

describe('the dictionary of VAT rates', () => {
  test('is answered without Kod, in percent, with the code in lower case', () => {
    expect(ask('DE').response).toEqual({
      KodKraju: 'de',
      NazwaKraju: 'Niemcy',
      StawkiVat: [
        { Rodzaj: 'POD', Wartosc: 19 },
        { Rodzaj: 'PR1', Wartosc: 7 },
      ],
    });
  });

  test('has the 27 countries, each with a standard rate above its reduced ones', () => {
    expect(EU_VAT_RATES.size).toBe(27);
    for (const code of EU_VAT_RATES.keys()) {
      const rates = ask(code).response['StawkiVat'] as readonly { Rodzaj: string; Wartosc: number }[];
      expect(rates.map(({ Rodzaj }) => Rodzaj)).toEqual(['POD', 'PR1', 'PR2', 'PR3'].slice(0, rates.length));
      const percents = rates.map(({ Wartosc }) => Wartosc);
      expect(percents, code).toEqual(percents.toSorted((a, b) => b - a));
      expect(percents[0], code).toBeGreaterThanOrEqual(16);
    }
  });

  test('knows Greece as EL', () => {
    expect(ask('EL').response).toMatchObject({ KodKraju: 'el', NazwaKraju: 'Grecja' });
    expect(ask('GR').response['Kod']).toBe(201);
  });

  test('gives the rates of the day that is asked for, of today otherwise', () => {
    expect(standardRate('EE', '2023-12-31')).toBe(20);
    expect(standardRate('EE', '2024-01-01')).toBe(22);
    expect(standardRate('EE', '2025-07-01')).toBe(24);
    expect(standardRate('EE', '2010-01-01')).toBe(20);
    expect(ask('EE').response).toMatchObject({ StawkiVat: [{ Wartosc: 24 }, {}, {}] });
  });

  test.each(['GB', 'XX', 'Niemcy'])('refuses %s', (code) => {
    expect(ask(code).response['Kod']).toBe(201);
  });

  test('refuses what is no day, and another key', () => {
    expect(ask('DE', '?data=wczoraj').response['Kod']).toBe(201);
    const withOther = openPracticeDesk().ask({ path: 'slownik/stawki_vat/DE.json', keyName: 'abonent' });
    expect(withOther.response['Kod']).toBe(403);
  });
});
