import { describe, expect, test } from 'vitest';
import type { RecordBody } from '../../../../electron/practice/bodies/record-body';
import { aWireContractor } from '../../../builders/a-wire-contractor';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const LIST = 'kontrahenci.json';
const add = (desk: PracticeDesk, body: unknown = aWireContractor()) =>
  desk.ask({ path: LIST, method: 'POST', body }).response;
const replace = (desk: PracticeDesk, identifier: string, body: unknown) =>
  desk.ask({ path: `kontrahenci/${encodeURIComponent(identifier)}.json`, method: 'PUT', body });
const read = (desk: PracticeDesk, identifier: string) =>
  desk.ask({ path: `kontrahenci/id/${encodeURIComponent(identifier)}.json` }).response;
const search = (desk: PracticeDesk, phrase: string) =>
  desk.ask({ path: `kontrahenci/${encodeURIComponent(phrase)}.json` }).response;
const recordOf = (response: Readonly<Record<string, unknown>>): RecordBody => {
  const rows = response['Wynik'];
  return Array.isArray(rows) ? (rows[0] as RecordBody) : {};
};
const namesOf = (response: Readonly<Record<string, unknown>>) =>
  Array.isArray(response['Wynik']) ? response['Wynik'].map((row: RecordBody) => row.Nazwa) : [];

/** Twenty-five contractors, `Firma 01` to `Firma 25`. */
function deskWithMany(variant = {}) {
  const desk = openPracticeDesk({ variant });
  for (let index = 1; index <= 25; index += 1) {
    const Nazwa = `Firma ${String(index).padStart(2, '0')}`;
    expect(add(desk, aWireContractor({ Nazwa, Identyfikator: null }))['Kod']).toBe(0);
  }
  return desk;
}

describe('a contractor that is added', () => {
  test('is answered with the identifier that was chosen, and read back whole', () => {
    const desk = openPracticeDesk();
    expect(add(desk)).toEqual({
      Kod: 0,
      Informacja: 'Kontrahent został pomyślnie zapisany.',
      Wynik: 'MLYN',
    });
    expect(recordOf(read(desk, 'MLYN'))).toEqual({
      ...aWireContractor(),
      ...{ Nazwa2: '', PrefiksUE: null, AdresKorespondencyjnyUlica: null },
      ...{ AdresKorespondencyjnyKodPocztowy: null, AdresKorespondencyjnyKraj: '' },
      ...{ AdresKorespondencyjnyMiejscowosc: null, EmailDlaFaktury: '', DrugiTelefon: null, Faks: '' },
      ...{ Skype: null, Www: null, NazwaBanku: null, NumerKonta: null, ZgodaNaEfaktury: false },
      ...{ PodmiotPowiazany: false },
      ...{ DataUdzieleniaZgody: null, JestDostawca: false, AdresZagraniczny: false, Wybrany: false },
    });
  });

  test('gets the account’s next identifier that nobody has when it chooses none', () => {
    const desk = openPracticeDesk();
    add(desk, aWireContractor({ Identyfikator: 'K00002' }));
    expect(add(desk, aWireContractor({ Identyfikator: '' }))['Wynik']).toBe('K00003');
  });

  test('is refused when its identifier is taken', () => {
    const desk = openPracticeDesk();
    add(desk);
    expect(add(desk, aWireContractor({ Nazwa: 'Inna' }))).toMatchObject({ Kod: 201 });
    expect(namesOf(read(desk, 'MLYN'))).toEqual(['Zielony Młyn sp. z o.o.']);
  });

  const empty = (path: string) => `Nieudana walidacja obiektu '${path}': Pole nie może być puste`;
  test.each<[string, Partial<RecordBody>]>([
    [empty('kontrahent.nazwa'), { Nazwa: '' }],
    [empty('adres.kodPocztowy'), { KodPocztowy: null }],
    [empty('adres.miejscowosc'), { Miejscowosc: '' }],
    ["Pole 'Nazwa' może mieć najwyżej 150 znaków", { Nazwa: 'x'.repeat(151) }],
    ["Pole 'Identyfikator' może mieć najwyżej 15 znaków", { Identyfikator: 'x'.repeat(16) }],
    ["Pole 'KodKraju' musi mieć co najmniej 2 znaków", { KodKraju: 'P' }],
    ["Pole 'Skype' może mieć najwyżej 32 znaków", { Skype: 'x'.repeat(33) }],
    ["Pole 'NumerKonta' może mieć najwyżej 28 znaków", { NumerKonta: '1'.repeat(29) }],
    ["Pole 'DataUdzieleniaZgody' musi być datą w formacie RRRR-MM-DD", { DataUdzieleniaZgody: 'wczoraj' }],
  ])('is refused with %s', (text, change) => {
    const desk = openPracticeDesk();
    expect(add(desk, aWireContractor(change))).toEqual({ Kod: 201, Informacja: text });
    expect(desk.state().contractors).toEqual([]);
  });

  test('is none (Kod 200) with a member that no table lists', () => {
    expect(add(openPracticeDesk(), { ...aWireContractor(), Wybrany: false })['Kod']).toBe(200);
  });
});

describe('a contractor that is replaced', () => {
  test('loses what is not sent', () => {
    const desk = openPracticeDesk();
    add(desk, aWireContractor({ Skype: 'mlyn', ZgodaNaEfaktury: true }));
    const { Nazwa, KodPocztowy, Miejscowosc } = aWireContractor();
    const answer = replace(desk, 'MLYN', { Nazwa, KodPocztowy, Miejscowosc });
    expect(answer.response).toMatchObject({ Kod: 0, Wynik: 'MLYN' });
    expect(answer.verdict.booking).toEqual({ kind: 'contractor', identifier: 'MLYN' });
    expect(recordOf(read(desk, 'MLYN'))).toMatchObject({
      ...{ Nazwa, NIP: null, Email: null, Telefon: null, Skype: null, Uwagi: null },
      ...{ ZgodaNaEfaktury: false, JestOdbiorca: false },
    });
  });

  test('keeps everything when it is read, changed and sent back whole', () => {
    const desk = openPracticeDesk();
    add(desk, aWireContractor({ Skype: 'mlyn' }));
    const { Wybrany: _, ...record } = recordOf(read(desk, 'MLYN')) as RecordBody & { Wybrany: boolean };
    expect(replace(desk, 'MLYN', { ...record, Ulica: 'Nowa 1' }).response['Kod']).toBe(0);
    expect(recordOf(read(desk, 'MLYN'))).toMatchObject({ ...record, Ulica: 'Nowa 1' });
  });

  test('has to be there, under the identifier of the address', () => {
    const desk = openPracticeDesk();
    expect(replace(desk, 'MLYN', aWireContractor()).response).toEqual({
      Kod: 201,
      Informacja: 'Nie znaleziono kontrahenta',
    });
    add(desk);
    expect(replace(desk, 'MLYN', aWireContractor({ Identyfikator: 'INNY' })).response['Kod']).toBe(201);
    expect(replace(desk, 'MLYN', aWireContractor({ Miejscowosc: '' })).response['Kod']).toBe(201);
  });

  test('mends a document that was refused for its incomplete record', () => {
    const desk = openPracticeDesk();
    add(desk);
    desk.change((state) => ({
      ...state,
      contractors: state.contractors.map((record) => ({ ...record, KodPocztowy: null })),
    }));
    const invoice = aWireInvoice({ IdentyfikatorKontrahenta: 'MLYN' });
    expect(desk.issue(invoice).response['Informacja']).toBe("Pole 'Kontrahent.KodPocztowy' jest wymagane");
    replace(desk, 'MLYN', aWireContractor());
    expect(desk.issue(invoice).response['Kod']).toBe(0);
  });
});

describe('the search for contractors', () => {
  const deskWithBuyer = () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    return desk;
  };

  test.each(['żółty', 'Dom', '726112', 'K00001'])('finds by a part: %s', (phrase) => {
    expect(search(deskWithBuyer(), phrase)).toMatchObject({
      Kod: 0,
      Wynik: [{ Nazwa: 'Żółty Dom sp. z o.o.', Wybrany: false, JestOdbiorca: true }],
    });
  });

  test('compares a NIP as it is stored: with hyphens it is not found without', () => {
    const desk = openPracticeDesk();
    add(desk, aWireContractor({ NIP: '898-164-75-72' }));
    expect(search(desk, '8981647572')['Kod']).toBe(208);
    expect(search(desk, 'Młyn')['Kod']).toBe(0);
  });

  test('nobody is code 208, by a phrase and by an identifier', () => {
    expect(search(deskWithBuyer(), 'Nikt')).toEqual({ Kod: 208, Informacja: '' });
    expect(read(deskWithBuyer(), 'K0000')['Kod']).toBe(208);
  });

  test('answers with twenty at most', () => {
    expect(search(deskWithMany(), 'Firma')['Wynik']).toHaveLength(20);
  });

  test('marks an address abroad', () => {
    const desk = openPracticeDesk();
    add(desk, aWireContractor({ KodKraju: 'DE', Kraj: 'Niemcy' }));
    expect(search(desk, 'Młyn')).toMatchObject({ Wynik: [{ AdresZagraniczny: true }] });
  });
});

describe('the list of contractors', () => {
  const page = (desk: PracticeDesk, query: string) => namesOf(desk.ask({ path: `${LIST}${query}` }).response);

  test('comes in pages, the last one short and the next empty', () => {
    const desk = deskWithMany();
    expect(page(desk, '')).toHaveLength(20);
    expect(page(desk, '?strona=2')).toEqual(['Firma 21', 'Firma 22', 'Firma 23', 'Firma 24', 'Firma 25']);
    expect(page(desk, '?strona=3')).toEqual([]);
    expect(page(desk, '?strona=3&iloscNaStronie=12')).toEqual(['Firma 25']);
  });

  test('cuts a page that is too large in silence', () => {
    expect(page(deskWithMany({ 'list.maxPageSize': '20' }), '?iloscNaStronie=100')).toHaveLength(20);
  });

  test.each(['strona=0', 'strona=x', 'iloscNaStronie=-1'])('refuses %s', (query) => {
    expect(openPracticeDesk().ask({ path: `${LIST}?${query}` }).response['Kod']).toBe(201);
  });
});

describe('a further party of a contractor', () => {
  const PARTY = { Nazwa: 'Gmina Wymyślona', KodPocztowy: '30-002', Miejscowosc: 'Kraków', Rola: 'ODBIORCA' };
  const addParty = (desk: PracticeDesk, query: string, body: object = PARTY) =>
    desk.ask({ path: `podmiotdodatkowy.json${query}`, body }).response;

  test('is kept on the contractor that the address names', () => {
    const desk = openPracticeDesk();
    add(desk);
    expect(addParty(desk, '?kontrahentIdentyfikator=MLYN')['Kod']).toBe(0);
    expect(desk.state().parties).toEqual([{ contractor: 'MLYN', body: PARTY }]);
  });

  test.each([
    ['', PARTY, "Pole 'kontrahentIdentyfikator' jest wymagane"],
    ['?kontrahentIdentyfikator=INNY', PARTY, 'Nie znaleziono kontrahenta'],
    ['?kontrahentIdentyfikator=MLYN', { ...PARTY, Nazwa: '' }, "Pole 'Nazwa' jest wymagane"],
    ['?kontrahentIdentyfikator=MLYN', { ...PARTY, Rola: 'SZEF' }, "Pole 'Rola' ma niedozwoloną wartość"],
  ])('is refused: %s %j', (query, body, text) => {
    const desk = openPracticeDesk();
    add(desk);
    expect(addParty(desk, query, body)).toEqual({ Kod: 201, Informacja: text });
  });
});
