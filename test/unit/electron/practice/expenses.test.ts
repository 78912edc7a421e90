import { describe, expect, test } from 'vitest';
import type { VatExpenseBody } from '../../../../electron/practice/expenses/vat-expense-body';
import { aWireExpense } from '../../../builders/a-wire-expense';
import { openPracticeDesk } from './practice-desk';

const KSEF_NUMBER = '8981647572-20261110-0A1B2C3D4E5F-7A';
const AMOUNTS = [
  ...['KwotaNetto23', 'KwotaNetto08', 'KwotaNetto05', 'KwotaNetto00', 'KwotaNettoZw'],
  ...['KwotaVat23', 'KwotaVat08', 'KwotaVat05'],
];
const long = (length: number) => 'x'.repeat(length);

describe('an expense', () => {
  test('is booked in the set month and confirmed without an identifier', () => {
    const desk = openPracticeDesk();
    const { response, verdict } = desk.expense(aWireExpense());
    expect(response).toEqual({ Kod: 0, Informacja: 'Wydatek został pomyślnie dodany.' });
    expect(verdict.booking).toEqual({ kind: 'expense', expenseId: 1 });
    expect(desk.state().expenses).toEqual([
      expect.objectContaining({ body: aWireExpense(), bookedIn: { year: 2026, month: 11 } }),
    ]);
  });

  test('sent twice is booked twice: iFirma does not look for duplicates', () => {
    const desk = openPracticeDesk();
    desk.expense(aWireExpense());
    expect(desk.expense(aWireExpense()).response['Kod']).toBe(0);
    expect(desk.state().expenses).toHaveLength(2);
  });

  test('can be read back nowhere', () => {
    const desk = openPracticeDesk();
    desk.expense(aWireExpense());
    for (const path of [
      'kosztdzialalnoscivat/list.json',
      'kosztdzialalnoscivat/1.json',
      'kosztdzialalnoscivat.json',
    ]) {
      expect(desk.ask({ path, keyName: 'wydatek' }).httpStatus).toBe(404);
    }
  });

  test.each([
    ['wynik', { Wynik: '1' }],
    ['identyfikator', { Identyfikator: '1' }],
  ] as const)('where iFirma names it, the reply has %s', (choice, members) => {
    const desk = openPracticeDesk({ variant: { 'expense.replyId': choice } });
    expect(desk.expense(aWireExpense()).response).toMatchObject(members);
  });

  test('remembers its seller', () => {
    const desk = openPracticeDesk();
    desk.expense(aWireExpense());
    expect(desk.state().contractors).toEqual([
      expect.objectContaining({ Nazwa: 'Biuro Plus', JestDostawca: true, JestOdbiorca: false }),
    ]);
  });

  test('may come without any seller', () => {
    expect(openPracticeDesk().expense(aWireExpense({ Kontrahent: null })).response['Kod']).toBe(0);
  });
});

describe('an expense that is refused', () => {
  test.each([...AMOUNTS, 'NumerFaktury', 'DataWystawienia', 'NazwaWydatku'])(
    'as no expense (Kod 200) without %s',
    (member) => {
      expect(openPracticeDesk().expense({ ...aWireExpense(), [member]: undefined }).response['Kod']).toBe(
        200,
      );
    },
  );

  test.each(AMOUNTS)('as no expense (Kod 200) with %s null', (member) => {
    expect(openPracticeDesk().expense({ ...aWireExpense(), [member]: null }).response['Kod']).toBe(200);
  });

  test.each(AMOUNTS)('for %s below zero, too large, or in parts of a grosz', (member) => {
    const textFor = (amount: number) =>
      openPracticeDesk().expense({ ...aWireExpense(), [member]: amount }).response['Informacja'];
    expect(textFor(-1)).toBe(`Pole '${member}' nie może być ujemne`);
    expect(textFor(1e8)).toBe(`Pole '${member}' przekracza dopuszczalną wartość`);
    expect(textFor(0.005)).toBe(`Pole '${member}' może mieć najwyżej dwa miejsca po przecinku`);
  });

  const REFUSED: readonly (readonly [text: string, body: Partial<VatExpenseBody>])[] = [
    ["Pole 'NumerFaktury' jest wymagane", { NumerFaktury: '' }],
    ["Pole 'NumerFaktury' może mieć najwyżej 50 znaków", { NumerFaktury: long(51) }],
    ["Pole 'OznaczenieKSeF' jest wymagane", { OznaczenieKSeF: null }],
    ["Pole 'OznaczenieKSeF' ma niedozwoloną wartość", { OznaczenieKSeF: 'BRAK' }],
    ["Pole 'NumerKSeF' jest wymagane", { OznaczenieKSeF: 'NUMER' }],
    ["Pole 'NumerKSeF' ma niedozwoloną wartość", { OznaczenieKSeF: 'NUMER', NumerKSeF: '123' }],
    ["Pole 'DataWystawienia' musi być datą w formacie RRRR-MM-DD", { DataWystawienia: '10.11.2026' }],
    ["Pole 'DataWplywu' musi być datą w formacie RRRR-MM-DD", { DataWplywu: '2026-11-31' }],
    ["Pole 'DataWplywu' nie może być wcześniejsze niż pole 'DataWystawienia'", { DataWplywu: '2026-11-09' }],
    ["Pole 'TerminPlatnosci' musi być datą w formacie RRRR-MM-DD", { TerminPlatnosci: 'kiedyś' }],
    ["Pole 'RodzajSprzedazy' jest wymagane", { RodzajSprzedazy: null }],
    ["Pole 'RodzajSprzedazy' ma niedozwoloną wartość", { RodzajSprzedazy: 'NP' }],
    ["Pole 'NazwaWydatku' może mieć najwyżej 50 znaków", { NazwaWydatku: long(51) }],
    ["Pole 'NIPKontrahenta' może mieć najwyżej 13 znaków", { NIPKontrahenta: long(14) }],
    ["Pole 'Kontrahent.KodPocztowy' jest wymagane", { Kontrahent: { Nazwa: 'A', Miejscowosc: 'B' } }],
    [
      "Pole 'Data wystawienia' musi być zgodna z miesiącem i rokiem księgowym",
      { DataWystawienia: '2026-10-31' },
    ],
    ["Pole 'Data wpływu' musi być zgodna z miesiącem i rokiem księgowym", { DataWplywu: '2026-12-01' }],
  ];
  test.each(REFUSED)('with %s', (text, body) => {
    const desk = openPracticeDesk();
    expect(desk.expense(aWireExpense(body)).response).toEqual({ Kod: 201, Informacja: text });
    expect(desk.state().expenses).toEqual([]);
    expect(desk.state().contractors).toEqual([]);
  });
});

describe('what differs by account and switch', () => {
  test('an exempt seller names no kind of sale', () => {
    const desk = openPracticeDesk({ account: { vatPayer: false } });
    expect(desk.expense(aWireExpense({ RodzajSprzedazy: null })).response['Kod']).toBe(0);
  });

  test('a KSeF number goes with its mark', () => {
    const body = aWireExpense({ OznaczenieKSeF: 'NUMER', NumerKSeF: KSEF_NUMBER });
    expect(openPracticeDesk().expense(body).response['Kod']).toBe(0);
  });

  test('an iFirma that does not insist on the mark takes an expense without it', () => {
    const desk = openPracticeDesk({ variant: { 'expense.ksefMark': 'optional' } });
    expect(desk.expense(aWireExpense({ OznaczenieKSeF: null })).response['Kod']).toBe(0);
  });
});
