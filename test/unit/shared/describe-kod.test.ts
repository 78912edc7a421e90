import { describe, expect, it } from 'vitest';
import { describeKod } from '../../../shared/describe-kod';

const describeFor = (kod: number, serverText = 'tekst', mayMeanLimit = false) =>
  describeKod({ keyName: 'faktura', kod, serverText, mayMeanLimit });

describe('a code of iFirma', () => {
  it.each([
    [100, 'ifirma_trouble'],
    [101, 'bad_request_body'],
    [102, 'bad_request_body'],
    [200, 'bad_request_body'],
    [201, 'refused_by_ifirma'],
    [202, 'account_settings'],
    [400, 'bad_request_header'],
    [401, 'login_unknown'],
    [402, 'key_not_generated'],
    [403, 'key_refused'],
    [499, 'terms_not_accepted'],
    [500, 'no_rights'],
    [777, 'unknown_code'],
  ])('%d means %s and keeps the words of the server', (kod, code) => {
    expect(describeFor(kod)).toMatchObject({ code, serverText: 'tekst' });
  });

  it('names the key that was refused or never made', () => {
    expect(describeFor(402)).toMatchObject({ keyName: 'faktura' });
    expect(describeFor(403)).toMatchObject({ keyName: 'faktura' });
  });

  it.each([
    'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
    "Pole 'Data wystawienia' musi być zgodna z miesiącem i rokiem księgowym ",
    'DATA SPRZEDAŻY MUSI BYĆ ZGODNA Z MIESIĄCEM I ROKIEM KSIĘGOWYM.',
  ])('201 with "%s" is about the accounting month', (text) => {
    expect(describeFor(201, text)).toEqual({ code: 'refused_accounting_month', serverText: text });
  });

  it('201 that demands the law of an exemption is about that', () => {
    const text =
      'W polu CN / PKWiU należy podać artykuł ustawy o podatku VAT, na podstawie którego następuje zwolnienie';
    expect(describeFor(201, text)).toEqual({ code: 'refused_exemption_basis', serverText: text });
  });

  it.each([201, 202, 500, 777])('%d with a word about a limit may be the limit', (kod) => {
    expect(describeFor(kod, 'Przekroczono LIMIT dokumentów', true)).toMatchObject({
      code: 'limit_suspected',
    });
  });

  it.each([401, 402, 403, 499])('%d stays what it is whatever the text says', (kod) => {
    expect(describeFor(kod, 'limit', true).code).not.toBe('limit_suspected');
  });
});
