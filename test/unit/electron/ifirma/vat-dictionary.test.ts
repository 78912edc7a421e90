import { describe, expect, it } from 'vitest';
import { aResponse } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const openDictionary = (text: string) => {
  const answer = aResponse(text);
  const desk = openAccountingDesk([answer, answer, answer, answer]);
  return { ...desk, dictionary: desk.client.dictionary };
};
const GERMANY =
  '{"response":{"KodKraju":"de","NazwaKraju":"Niemcy","StawkiVat":[{"Rodzaj":"POD","Wartosc":19.0},' +
  '{"Rodzaj":"PR1","Wartosc":"7"},{"Rodzaj":"NOWA","Wartosc":5.50},{"Rodzaj":"PR2","Wartosc":0.0}]}}';

describe('the dictionary of VAT rates', () => {
  it('comes without a code, in exact percent, kinds that nobody knows included', async () => {
    const { dictionary, transport } = openDictionary(GERMANY);
    expect(await dictionary.readVatRates('DE', '2026-11-23')).toEqual({
      ok: true,
      value: {
        countryCode: 'DE',
        countryName: 'Niemcy',
        rates: [
          { kind: 'standard', type: 'POD', percent: '19' },
          { kind: 'reduced_1', type: 'PR1', percent: '7' },
          { kind: 'other', type: 'NOWA', percent: '5.5' },
          { kind: 'reduced_2', type: 'PR2', percent: '0' },
        ],
      },
    });
    expect(transport.requests[0]?.url).toBe(
      'https://www.ifirma.pl/iapi/slownik/stawki_vat/DE.json?data=2026-11-23',
    );
  });

  it('knows Greece by its other code', async () => {
    const { dictionary, transport } = openDictionary(GERMANY.replace('"de"', '"el"'));
    expect(await dictionary.readVatRates('GR', null)).toMatchObject({ value: { countryCode: 'GR' } });
    expect(transport.requests[0]?.url).toBe('https://www.ifirma.pl/iapi/slownik/stawki_vat/EL.json');
  });

  it.each([
    ['no rates', GERMANY.replace('StawkiVat', 'Stawki')],
    ['a rate that is no number', GERMANY.replace('5.50', '"x"')],
  ])('is an error with %s', async (_what, text) => {
    expect(await openDictionary(text).dictionary.readVatRates('DE', null)).toMatchObject({
      error: { code: 'unreadable_answer' },
    });
  });
});
