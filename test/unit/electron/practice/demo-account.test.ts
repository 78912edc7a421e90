import { describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../../../electron/practice/demo-keys';
import { makeDemoState } from '../../../../electron/practice/demo-state';
import { countUsedDocuments } from '../../../../electron/practice/document-limit';
import { practiceStateSchema } from '../../../../electron/practice/practice-state';
import { addDays } from '../../../../shared/domain/calendar-day';
import { parseNip } from '../../../../shared/domain/nip';

const TODAY = '2026-11-23';

describe('the demo account on its first day', () => {
  test('is the same every time, and another on another seed', () => {
    expect(makeDemoState({ today: TODAY })).toEqual(makeDemoState({ today: TODAY }));
    expect(makeDemoState({ today: TODAY, seed: 'x' }).documents).not.toEqual(
      makeDemoState({ today: TODAY }).documents,
    );
  });

  test('is opened by the demo keys', () => {
    const { account, keys } = makeDemoState({ today: TODAY });
    expect(account.login).toBe(DEMO_CREDENTIALS.login);
    expect(Object.entries(keys).map(([name, { current }]) => [name, current])).toEqual(
      Object.entries(DEMO_CREDENTIALS.keys),
    );
  });

  test('is a VAT payer in the month of today with a limit of 1000, some of it used', () => {
    const state = makeDemoState({ today: TODAY });
    expect(state.account.vatPayer).toBe(true);
    expect(state.accountingMonth).toEqual({ year: 2026, month: 11 });
    expect(state.documentLimit.granted).toBe(1000);
    expect(countUsedDocuments(state, TODAY, 'calendar_month')).toBeGreaterThan(0);
  });

  test('has a few customers with valid tax numbers and names of their own', () => {
    const { contractors } = makeDemoState({ today: TODAY });
    expect(contractors.length).toBeGreaterThanOrEqual(3);
    expect(new Set(contractors.map(({ Nazwa }) => Nazwa)).size).toBe(contractors.length);
    for (const { NIP } of contractors) expect(parseNip(NIP ?? '').ok).toBe(true);
  });

  test('has some paid invoices, one overdue and one not yet due', () => {
    const { documents } = makeDemoState({ today: TODAY });
    const unpaid = documents.filter(({ paidMinor, grossMinor }) => paidMinor < grossMinor);
    expect(documents.length - unpaid.length).toBeGreaterThanOrEqual(3);
    expect(unpaid.filter(({ dueOn }) => (dueOn ?? '') < TODAY)).toHaveLength(1);
    expect(unpaid.some(({ dueOn }) => (dueOn ?? '') >= TODAY)).toBe(true);
  });

  // A year of first days, so that no day of a month, leap day or turn of the year is special.
  const days = Array.from({ length: 366 }, (_, index) => addDays('2027-12-20', index));
  test('is sound whatever the day: numbered without gaps, nothing in the future, storable', () => {
    for (const today of days) {
      const state = makeDemoState({ today });
      const { documents } = state;
      expect(documents.length, today).toBeGreaterThanOrEqual(8);
      expect(documents.length, today).toBeLessThanOrEqual(16);
      expect(
        documents.every(({ issuedOn }) => issuedOn < today),
        today,
      ).toBe(true);
      for (const [index, { number, issuedOn }] of documents.entries()) {
        const earlier = documents
          .slice(0, index)
          .filter((other) => other.issuedOn.slice(0, 7) === issuedOn.slice(0, 7));
        expect(number, today).toBe(
          `${earlier.length + 1}/${Number(issuedOn.slice(5, 7))}/${issuedOn.slice(0, 4)}`,
        );
      }
      expect(practiceStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }
  });
});
