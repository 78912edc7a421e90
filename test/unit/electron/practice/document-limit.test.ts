import { describe, expect, test } from 'vitest';
import type { PracticeVariant } from '../../../../electron/practice/practice-variant';
import { aWireExpense } from '../../../builders/a-wire-expense';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

function readLimit(desk: PracticeDesk, today = '2026-11-23') {
  const at = { today, receivedAt: `${today}T09:00:00.000Z` };
  const { response } = desk.ask({ path: 'abonent/limit.json', keyName: 'abonent' }, at);
  return [response['LimitWykorzystany'], response['LimitPrzyznany']];
}
const stepMonth = (desk: PracticeDesk, MiesiacKsiegowy: 'NAST' | 'POPRZ') =>
  desk.ask({
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    method: 'PUT',
    body: { MiesiacKsiegowy },
  }).response;

describe('the document limit', () => {
  test.each<[PracticeVariant['limit.countsToward'], number]>([
    ['sales', 1],
    ['sales+proforma', 1],
    ['sales+expenses', 2],
    ['allWrites', 4],
  ])('counting %s: an invoice, an expense and two steps of the month use up %i', (counted, used) => {
    const desk = openPracticeDesk({ variant: { 'limit.countsToward': counted } });
    desk.issue(aWireInvoice());
    desk.expense(aWireExpense());
    stepMonth(desk, 'NAST');
    stepMonth(desk, 'POPRZ');
    expect(readLimit(desk)).toEqual([used, 1000]);
  });

  test('does not count what was refused', () => {
    const desk = openPracticeDesk();
    desk.issue(aWireInvoice({ Pozycje: [] }));
    expect(readLimit(desk)[0]).toBe(0);
  });

  test('holds back what counts, not the rest', () => {
    const desk = openPracticeDesk();
    desk.change((state) => ({ ...state, documentLimit: { ...state.documentLimit, granted: 1 } }));
    expect(desk.issue(aWireInvoice()).response['Kod']).toBe(0);
    expect(desk.issue(aWireInvoice()).response).toEqual({
      Kod: 202,
      Informacja: 'Wykorzystano dostępną liczbę dokumentów.',
    });
    expect(desk.expense(aWireExpense()).response['Kod']).toBe(0);
    expect(desk.state().documents).toHaveLength(1);
  });

  test.each([
    ['calendar_month', ['2026-11-30', 1], ['2026-12-01', 0]],
    ['rolling_30_days', ['2026-12-22', 1], ['2026-12-23', 0]],
  ] as const)('is reset as the switch says: %s', (reset, [last, before], [next, after]) => {
    const desk = openPracticeDesk({ variant: { 'limit.reset': reset } });
    desk.issue(aWireInvoice());
    expect(readLimit(desk, last)[0]).toBe(before);
    expect(readLimit(desk, next)[0]).toBe(after);
  });
});
