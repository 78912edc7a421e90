import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { ContractorAtIfirma } from '../../../../electron/ports/ifirma/contractor-registry';
import { err, ok } from '../../../../shared/result';
import { aContractorRecord } from '../../../builders/a-contractor-record';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const openRegistry = (...answers: Parameters<typeof openAccountingDesk>[0]) => {
  const desk = openAccountingDesk(answers);
  return { ...desk, registry: desk.client.contractors };
};
const textOf = ({ body }: { readonly body: Uint8Array }) => new TextDecoder().decode(body);

const RETURNED =
  '{"Identyfikator":"ZOLW","Nazwa":"Żółw i Synowie sp. j.","Nazwa2":null,"NIP":"7261120385","Ulica":"ul. Długa 5",' +
  '"KodPocztowy":"53-238","Kraj":"Polska","KodKraju":"PL","Miejscowosc":"Wrocław","Telefon":"","OsobaFizyczna":false,' +
  '"AdresZagraniczny":false,"Rabat":1.50,"Wybrany":true}';
const found = (...rows: readonly string[]) =>
  aResponse(`{"response":{"Kod":0,"Informacja":"","Wynik":[${rows.join(',')}]}}`);

async function readBase(): Promise<ContractorAtIfirma> {
  const { registry } = openRegistry(found(RETURNED));
  const read = await registry.find('ZOLW');
  if (!read.ok || read.value === null) throw new Error('the record was not read');
  return read.value;
}

describe('a new contractor', () => {
  it('is sent with an identifier of our own, by which it is asked for again', async () => {
    const { registry, api, transport } = openRegistry(anEnvelope({ Kod: 0, Wynik: 'KW0000000000001' }));
    const { identifier: _old, ...record } = aContractorRecord({ countryCode: 'GR', isPerson: null });
    const { identifier, write } = registry.prepareAdd(record);
    expect(identifier).toBe('KW0000000000001');
    expect(write).toMatchObject({ operation: 'contractor.add', path: 'kontrahenci.json' });
    expect(textOf(write)).toBe(
      '{"Identyfikator":"KW0000000000001","Nazwa":"Żółw i Synowie sp. j.","NIP":"7261120385",' +
        '"Ulica":"ul. Długa 5","KodPocztowy":"53-238","Kraj":"Grecja","KodKraju":"EL","Miejscowosc":"Wrocław"}',
    );
    expect(await api.write(write)).toMatchObject({ envelope: { kod: 0, identifier } });
    expect(transport.requests[0]?.method).toBe('POST');
  });

  it.each([
    ['a name too long', { name: 'x'.repeat(151) }],
    ['no town', { city: '' }],
    ['no postcode', { postalCode: '' }],
    ['a bank account too long', { bankAccount: '1'.repeat(29) }],
    ['a day that is none', { agreedOn: '2026-02-30' }],
  ])('is never sent with %s', (_what, overrides) => {
    expect(() => openRegistry().registry.prepareAdd(aContractorRecord(overrides))).toThrow(ZodError);
  });
});

describe('a full replacement', () => {
  it('gives back everything that was returned, digit by digit, but the mark of a search', async () => {
    const base = await readBase();
    const write = openRegistry().registry.prepareReplace(base, base.record);
    expect(write).toMatchObject({ operation: 'contractor.replace', path: 'kontrahenci/ZOLW.json' });
    expect(textOf(write)).toBe(RETURNED.replace(',"Wybrany":true', ''));
  });

  it('changes what differs and nothing else', async () => {
    const base = await readBase();
    const record = { ...base.record, phone: '71 123 45 67', street: '', countryCode: 'DE' };
    expect(textOf(openRegistry().registry.prepareReplace(base, record))).toBe(
      RETURNED.replace(',"Wybrany":true', '')
        .replace('"Ulica":"ul. Długa 5",', '')
        .replace('"Kraj":"Polska","KodKraju":"PL"', '"Kraj":"Niemcy","KodKraju":"DE"')
        .replace('"Telefon":""', '"Telefon":"71 123 45 67"'),
    );
  });

  it('leaves a value of iFirma alone that Kwit would not send', async () => {
    const tooLong = 'x'.repeat(200);
    const { registry } = openRegistry(found(`{"Identyfikator":"A","Nazwa":"${tooLong}","KodPocztowy":""}`));
    const read = await registry.find('A');
    if (!read.ok || read.value === null) throw new Error('the record was not read');
    const changed = { ...read.value.record, city: 'Łódź' };
    expect(textOf(registry.prepareReplace(read.value, changed))).toBe(
      `{"Identyfikator":"A","Nazwa":"${tooLong}","KodPocztowy":"","Miejscowosc":"Łódź"}`,
    );
  });

  it('is never made with a change beyond the limits, nor under another identifier', async () => {
    const base = await readBase();
    const { registry } = openRegistry();
    expect(() => registry.prepareReplace(base, { ...base.record, name: '' })).toThrow(ZodError);
    expect(() => registry.prepareReplace(base, { ...base.record, identifier: 'OTHER' })).toThrow(
      'identifier',
    );
  });
});

describe('looking for contractors', () => {
  it('asks by an escaped phrase and reads what iFirma mixes up', async () => {
    const { registry, transport } = openRegistry(found(RETURNED));
    const read = await registry.search('IFIRMA SA');
    expect(transport.requests[0]?.url).toBe('https://www.ifirma.pl/iapi/kontrahenci/IFIRMA%20SA.json');
    expect(read.ok && read.value.map(({ record }) => record)).toEqual([aContractorRecord()]);
  });

  it('says which fields were not returned at all, for a replacement would erase what is in them', async () => {
    const { registry } = openRegistry(
      found(RETURNED.replace('"Telefon":"",', '').replace('"KodKraju":"PL",', '')),
    );
    const read = await registry.find('ZOLW');
    const notReturned = read.ok && read.value !== null ? read.value.notReturned : [];
    expect(notReturned).toEqual(expect.arrayContaining(['phone', 'bankAccount', 'isRelated', 'notes']));
    // The name of the country tells the same as its code; an empty member is one that was returned.
    for (const field of ['countryCode', 'secondName', 'isPerson'] as const) {
      expect(notReturned).not.toContain(field);
    }
  });

  it.each([
    ['Polska', null, 'PL'],
    ['NIEMCY', '', 'DE'],
    ['pl', undefined, 'PL'],
    ['Grecja', 'EL', 'GR'],
    ['Atlantyda', null, ''],
    ['', 'XXL', ''],
  ])('knows the country %j with the code %j as %j', async (name, code, expected) => {
    const row = JSON.stringify({ Identyfikator: 'A', Nazwa: 'x', Kraj: name, KodKraju: code });
    const read = await openRegistry(found(row)).registry.find('A');
    expect(read).toMatchObject({ value: { record: { countryCode: expected } } });
  });

  it.each([
    ['without a list', { Kod: 208, Informacja: '' }],
    ['with an empty one', { Kod: 208, Informacja: '', Wynik: [] }],
  ])('finds nothing at Kod 208, %s', async (_what, members) => {
    expect(await openRegistry(anEnvelope(members)).registry.search('x')).toEqual(ok([]));
    expect(await openRegistry(anEnvelope(members)).registry.find('x')).toEqual(ok(null));
  });

  it('takes no other record for the one asked for', async () => {
    expect(await openRegistry(found(RETURNED)).registry.find('ZOLW2')).toEqual(ok(null));
  });

  it.each([
    ['no list', anEnvelope({ Kod: 0, Informacja: '' })],
    ['a row without identifier', anEnvelope({ Kod: 0, Wynik: [{ Nazwa: 'x' }] })],
    ['no code', anEnvelope({ Wynik: [] })],
  ])('is an error with %s', async (_what, answer) => {
    const read = await openRegistry(answer, answer, answer, answer).registry.search('x');
    expect(read).toEqual(err({ code: 'unreadable_answer', httpStatus: 200 }));
  });

  it('reads one page of the list', async () => {
    const row = (identifier: string) => `{"Identyfikator":"${identifier}","Nazwa":"x"}`;
    const { registry, transport } = openRegistry(found(row('A'), row('B')));
    const listed = await registry.listPage(2);
    expect(listed.ok && listed.value.map(({ record }) => record.identifier)).toEqual(['A', 'B']);
    expect(transport.requests[0]?.url).toBe(
      'https://www.ifirma.pl/iapi/kontrahenci.json?strona=2&iloscNaStronie=100',
    );
  });
});

describe('a further party of a contractor', () => {
  const unit = {
    ...{ name: 'Urząd Gminy', street: 'Rynek 1', postalCode: '50-101', city: 'Wrocław', countryCode: 'PL' },
    ...{ nip: '8971649999', euPrefix: null, internalId: '8971649999-00001' },
    role: 'local_government_unit',
  } as const;

  it('is sent to the contractor with its role', () => {
    const write = openRegistry().registry.prepareAddParty('ZOLW 1', unit);
    expect(write).toMatchObject({
      operation: 'contractor.addParty',
      path: 'podmiotdodatkowy.json?kontrahentIdentyfikator=ZOLW+1',
    });
    expect(textOf(write)).toBe(
      '{"Nazwa":"Urząd Gminy","KodPocztowy":"50-101","Miejscowosc":"Wrocław","Ulica":"Rynek 1",' +
        '"NIP":"8971649999","IdentyfikatorWewnetrznyZNip":"8971649999-00001","Kraj":"Polska",' +
        '"Rola":"JEDN_SAMORZADU_TERYT"}',
    );
  });

  it('needs the NIP that KSeF demands of its role', () => {
    const { registry } = openRegistry();
    expect(() => registry.prepareAddParty('ZOLW', { ...unit, nip: null })).toThrow(ZodError);
    expect(textOf(registry.prepareAddParty('ZOLW', { ...unit, nip: null, role: 'payer' }))).toContain(
      '"Rola":"DOKONUJACY_PLATNOSCI"',
    );
  });
});
