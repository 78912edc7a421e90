import { describe, expect, test } from 'vitest';
import type { PracticeVariant } from '../../../../electron/practice/practice-variant';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const PATH = 'abonent/miesiacksiegowy.json';
const read = (desk: PracticeDesk) => desk.ask({ path: PATH, keyName: 'abonent' }).response;
const step = (desk: PracticeDesk, MiesiacKsiegowy: string) =>
  desk.ask({ path: PATH, keyName: 'abonent', method: 'PUT', body: { MiesiacKsiegowy } }).response;

describe('the accounting month', () => {
  test('is read without Kod, as recorded from the real one', () => {
    expect(read(openPracticeDesk())).toEqual({ MiesiacKsiegowy: 11, RokKsiegowy: 2026 });
  });

  test('is read with Kod 0 where iFirma sends one', () => {
    const desk = openPracticeDesk({ variant: { 'envelope.monthKod': 'zero' } });
    expect(read(desk)).toMatchObject({ Kod: 0, MiesiacKsiegowy: 11 });
  });

  test('moves one step and says so in iFirma’s words', () => {
    const desk = openPracticeDesk();
    expect(step(desk, 'POPRZ')).toEqual({ Kod: 0, Informacja: 'Zmieniono miesiąc księgowy na 10-2026.' });
    expect(read(desk)).toEqual({ MiesiacKsiegowy: 10, RokKsiegowy: 2026 });
  });

  test('goes over the end of a year', () => {
    const desk = openPracticeDesk();
    step(desk, 'NAST');
    desk.change((state) => ({ ...state, reachable: { back: 24, ahead: 2 } }));
    expect(step(desk, 'NAST')['Informacja']).toBe('Zmieniono miesiąc księgowy na 1-2027.');
    expect(step(desk, 'POPRZ')['Informacja']).toBe('Zmieniono miesiąc księgowy na 12-2026.');
  });

  describe('over the end of a year', () => {
    const stepOver = (variant: Partial<PracticeVariant>, body: object) => {
      const desk = openPracticeDesk({ variant });
      desk.change((state) => ({ ...state, accountingMonth: { year: 2026, month: 1 } }));
      return desk.ask({
        path: PATH,
        keyName: 'abonent',
        method: 'PUT',
        body: { MiesiacKsiegowy: 'POPRZ', ...body },
      });
    };

    test.each([
      ['accepted', 0],
      ['kod201', 201],
      ['kod200', 200],
    ] as const)('without a word about the data of the old year it is %s', (choice, kod) => {
      expect(stepOver({ 'month.crossingWithoutFlag': choice }, {}).response['Kod']).toBe(kod);
    });

    test.each([true, false])('the ledger says whether data go along: %s', (carriesOver) => {
      const { verdict } = stepOver(
        { 'month.crossingWithoutFlag': 'kod201' },
        { PrzeniesDaneZPoprzedniegoRoku: carriesOver },
      );
      expect(verdict.booking).toEqual({ kind: 'accounting_month', year: 2025, month: 12, carriesOver });
    });

    test('nothing has to be said where no year is crossed', () => {
      const desk = openPracticeDesk({ variant: { 'month.crossingWithoutFlag': 'kod201' } });
      expect(step(desk, 'POPRZ')['Kod']).toBe(0);
    });
  });

  test('cannot go further ahead than one month from the current one', () => {
    const desk = openPracticeDesk();
    expect(step(desk, 'NAST')['Kod']).toBe(0);
    expect(step(desk, 'NAST')).toEqual({
      Kod: 202,
      Informacja: 'Brak dostępu do następnego miesiąca księgowego.',
    });
    expect(read(desk)['MiesiacKsiegowy']).toBe(12);
  });

  test.each([
    ['kod202', 202],
    ['kod201', 201],
    ['allowed', 0],
  ] as const)('a step back beyond the reach is %s', (choice, kod) => {
    const desk = openPracticeDesk({ variant: { 'month.backwardRefusal': choice } });
    desk.change((state) => ({ ...state, reachable: { back: 0, ahead: 1 } }));
    expect(step(desk, 'POPRZ')['Kod']).toBe(kod);
  });

  test('takes no other word', () => {
    expect(step(openPracticeDesk(), '11')['Kod']).toBe(200);
  });

  test('decides by the sale date which invoices are taken', () => {
    const desk = openPracticeDesk();
    const october = aWireInvoice({ DataSprzedazy: '2026-10-30', DataWystawienia: '2026-11-05' });
    expect(desk.issue(october).response).toEqual({
      Kod: 201,
      Informacja: 'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
    });
    step(desk, 'POPRZ');
    expect(desk.issue(october).response['Kod']).toBe(0);
    expect(desk.issue(aWireInvoice()).response['Kod']).toBe(201);
  });
});
