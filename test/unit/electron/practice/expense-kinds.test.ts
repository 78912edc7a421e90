import { describe, expect, test } from 'vitest';
import type { OtherExpenseBody } from '../../../../electron/practice/expenses/other-expense-body';
import type { PracticeVariant } from '../../../../electron/practice/practice-variant';
import { aWireExpense } from '../../../builders/a-wire-expense';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { aWireOtherExpense } from '../../../builders/a-wire-other-expense';
import { openPracticeDesk } from './practice-desk';

const VAT_PATHS = ['zakuptowaruvat', 'kosztdzialalnoscivat', 'oplatatelefon'] as const;
const OTHER = 'kosztdzialalnosci';
const bodyFor = (path: string) => (path === OTHER ? aWireOtherExpense() : aWireExpense());

function post(path: string, body: unknown, variant: Partial<PracticeVariant> = {}) {
  const desk = openPracticeDesk({ variant });
  const { response } = desk.ask({ path: `${path}.json`, keyName: 'wydatek', body });
  return { response, expenses: desk.state().expenses };
}

describe.each([...VAT_PATHS, OTHER])('POST %s.json', (path) => {
  test('books the body as it came, under its own address', () => {
    const { response, expenses } = post(path, bodyFor(path));
    expect(response).toEqual({ Kod: 0, Informacja: 'Wydatek został pomyślnie dodany.' });
    expect(expenses).toMatchObject([{ path, body: bodyFor(path), bookedIn: { year: 2026, month: 11 } }]);
  });

  test.each([
    ['DataWystawienia', '2026-10-31', 'Data wystawienia'],
    ['DataWplywu', '2026-12-01', 'Data wpływu'],
  ])('wants %s in the accounting month', (member, day, label) => {
    expect(post(path, { ...bodyFor(path), [member]: day }).response).toEqual({
      Kod: 201,
      Informacja: `Pole '${label}' musi być zgodna z miesiącem i rokiem księgowym`,
    });
  });

  test('wants the key for expenses', () => {
    const desk = openPracticeDesk();
    expect(desk.ask({ path: `${path}.json`, body: bodyFor(path) }).response['Kod']).toBe(403);
  });

  test('can be read back nowhere', () => {
    const desk = openPracticeDesk();
    desk.ask({ path: `${path}.json`, keyName: 'wydatek', body: bodyFor(path) });
    for (const read of [`${path}.json`, `${path}/1.json`, `${path}/list.json`]) {
      expect(desk.ask({ path: read, keyName: 'wydatek' }).httpStatus).toBe(404);
    }
  });

  test.each([
    ['wynik', { Wynik: '1' }],
    ['identyfikator', { Identyfikator: '1' }],
  ] as const)('names what it booked where iFirma does: %s', (choice, members) => {
    const named = post(path, bodyFor(path), { 'expense.replyId': choice });
    expect(named.response).toMatchObject({ Kod: 0, ...members });
  });
});

describe('the seller of an expense', () => {
  const ask = (change: object) => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice());
    const { response } = desk.expense({ ...aWireExpense(), ...change });
    return { kod: response['Kod'], names: desk.state().contractors.map(({ Nazwa }) => Nazwa) };
  };

  test('is the stored one of the identifier, whatever else the body says', () => {
    expect(ask({ IdentyfikatorKontrahenta: 'K00001', NIPKontrahenta: '8981647572' })).toEqual({
      kod: 0,
      names: ['Żółty Dom sp. z o.o.'],
    });
  });

  test('is the stored one of the NIP, however it is written', () => {
    expect(ask({ NIPKontrahenta: '726-112-03-85' })).toEqual({ kod: 0, names: ['Żółty Dom sp. z o.o.'] });
  });

  test('is the one written into the body otherwise, and is remembered', () => {
    expect(ask({ IdentyfikatorKontrahenta: 'NOWY', NIPKontrahenta: '8981647572' })).toEqual({
      kod: 0,
      names: ['Żółty Dom sp. z o.o.', 'Biuro Plus'],
    });
  });

  test('has to be known when it is only named', () => {
    expect(ask({ NIPKontrahenta: '8981647572', Kontrahent: null }).kod).toBe(201);
  });
});

describe('a telephone bill with its net at 23 % and little more', () => {
  const { NumerFaktury, DataWystawienia, NazwaWydatku, RodzajSprzedazy, Kontrahent } = aWireExpense();
  const reduced = {
    NumerFaktury,
    DataWystawienia,
    NazwaWydatku,
    RodzajSprzedazy,
    Kontrahent,
    KwotaNetto23: 50,
  };

  test('is not one to an iFirma that wants the full body', () => {
    expect(post('oplatatelefon', reduced).response['Kod']).toBe(200);
  });

  test('is booked where the reduced body is accepted, and there only', () => {
    const variant = { 'expense.e4Body': 'reduced_accepted' } as const;
    expect(post('oplatatelefon', reduced, variant).response['Kod']).toBe(0);
    expect(post('kosztdzialalnoscivat', reduced, variant).response['Kod']).toBe(200);
  });
});

test('amounts that are not used may be left out where iFirma computes them', () => {
  const filled = { ...aWireExpense(), KwotaNetto08: undefined, KwotaVat08: null };
  expect(post('zakuptowaruvat', filled).response['Kod']).toBe(200);
  expect(post('zakuptowaruvat', filled, { 'expense.amounts': 'optional' }).response['Kod']).toBe(0);
});

describe('a cost on another document', () => {
  test.each(['RodzajDokumentu', 'NumerDokumentu', 'DataWystawienia', 'NazwaWydatku', 'Kwota'])(
    'is none (Kod 200) without %s',
    (member) => {
      expect(post(OTHER, { ...aWireOtherExpense(), [member]: undefined }).response['Kod']).toBe(200);
    },
  );

  test.each(['OznaczenieKSeF', 'RodzajSprzedazy', 'KwotaNetto23', 'NIPKontrahenta'])(
    'is none (Kod 200) with %s, which belongs to invoices',
    (member) => {
      const value = member === 'KwotaNetto23' ? 1 : 'OP';
      expect(post(OTHER, { ...aWireOtherExpense(), [member]: value }).response['Kod']).toBe(200);
    },
  );

  const REFUSED: readonly (readonly [text: string, body: Partial<OtherExpenseBody>])[] = [
    ["Pole 'RodzajDokumentu' ma niedozwoloną wartość", { RodzajDokumentu: 'FV' }],
    ["Pole 'NumerDokumentu' może mieć najwyżej 50 znaków", { NumerDokumentu: 'x'.repeat(51) }],
    ["Pole 'NazwaWydatku' jest wymagane", { NazwaWydatku: '' }],
    ["Pole 'DataWystawienia' musi być datą w formacie RRRR-MM-DD", { DataWystawienia: '10.11.2026' }],
    ["Pole 'DataWplywu' nie może być wcześniejsze niż pole 'DataWystawienia'", { DataWplywu: '2026-11-09' }],
    ["Pole 'TerminPlatnosci' jest wymagane", { TerminPlatnosci: null }],
    ["Pole 'TerminPlatnosci' musi być datą w formacie RRRR-MM-DD", { TerminPlatnosci: 'kiedyś' }],
    ["Pole 'Kwota' musi być większe od zera", { Kwota: 0 }],
    ["Pole 'Kwota' przekracza dopuszczalną wartość", { Kwota: 1e8 }],
    ["Pole 'Kwota' może mieć najwyżej dwa miejsca po przecinku", { Kwota: 0.005 }],
    [
      "Pole 'IdentyfikatorKontrahenta' może mieć najwyżej 15 znaków",
      { IdentyfikatorKontrahenta: 'x'.repeat(16) },
    ],
    ["Pole 'Kontrahent' jest wymagane", { Kontrahent: null }],
    ["Pole 'Kontrahent.Miejscowosc' jest wymagane", { Kontrahent: { Nazwa: 'A', KodPocztowy: '00-001' } }],
  ];
  test.each(REFUSED)('is refused with %s', (text, body) => {
    const refused = post(OTHER, aWireOtherExpense(body));
    expect(refused.response).toEqual({ Kod: 201, Informacja: text });
    expect(refused.expenses).toEqual([]);
  });

  test('needs neither term nor contractor, and may name a NIP, where iFirma takes the lean shape', () => {
    const lean = { ...aWireOtherExpense({ TerminPlatnosci: null, Kontrahent: null }), NIPKontrahenta: null };
    expect(post(OTHER, lean, { 'expense.e3Shape': 'lean' }).response['Kod']).toBe(0);
  });
});
