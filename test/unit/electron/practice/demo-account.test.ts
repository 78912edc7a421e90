import { describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../../../electron/practice/demo-keys';
import { makeDemoState } from '../../../../electron/practice/demo-state';
import { countUsedDocuments } from '../../../../electron/practice/document-limit';
import { practiceStateSchema } from '../../../../electron/practice/practice-state';
import { parseNip } from '../../../../shared/domain/party/nip';

const TODAY = '2026-11-23';

describe('the demo account on its first day', () => {
  const state = makeDemoState({ today: TODAY });
  const { account, keys, contractors, documents, expenses } = state;
  const invoices = documents.filter(({ kind }) => kind !== 'correction');
  const unpaid = invoices.filter(({ paidMinor, grossMinor }) => paidMinor < grossMinor);

  test('is the same every time, and another on another seed', () => {
    expect(makeDemoState({ today: TODAY })).toEqual(state);
    expect(makeDemoState({ today: TODAY, seed: 'x' }).documents).not.toEqual(documents);
  });

  test('is opened by the demo keys', () => {
    expect(account.login).toBe(DEMO_CREDENTIALS.login);
    expect(Object.entries(keys).map(([name, { current }]) => [name, current])).toEqual(
      Object.entries(DEMO_CREDENTIALS.keys),
    );
  });

  test('is a VAT payer in the month of today with a limit of 1000, some of it used', () => {
    expect(account.vatPayer).toBe(true);
    expect(state.accountingMonth).toEqual({ year: 2026, month: 11 });
    expect(state.documentLimit.granted).toBe(1000);
    expect(countUsedDocuments(state, TODAY, 'calendar_month')).toBeGreaterThan(0);
  });

  test('has a year of a freelancer’s books', () => {
    expect(invoices.length).toBeGreaterThanOrEqual(110);
    expect(invoices.length).toBeLessThanOrEqual(130);
    expect(expenses.length).toBeGreaterThanOrEqual(270);
    expect(expenses.length).toBeLessThanOrEqual(330);
    expect(contractors).toHaveLength(25);
    expect(invoices[0]?.issuedOn.slice(0, 7)).toBe('2025-11');
    expect(new Set(expenses.map(({ path }) => path)).size).toBe(4);
  });

  test('has customers with names of their own, Polish ones with valid tax numbers', () => {
    expect(new Set(contractors.map(({ Nazwa }) => Nazwa)).size).toBe(contractors.length);
    const polish = contractors.filter(({ KodKraju }) => KodKraju === 'PL');
    expect(polish).toHaveLength(23);
    for (const { NIP } of polish) expect(parseNip(NIP ?? '').ok).toBe(true);
  });

  test('bills customers abroad and one at home in EUR', () => {
    const inEuro = invoices.filter(({ currency }) => currency === 'EUR');
    expect(new Set(inEuro.map(({ kind }) => kind))).toEqual(new Set(['eu_service', 'currency']));
    expect(inEuro.length).toBeGreaterThanOrEqual(15);
  });

  test('has paid invoices, one overdue, some not yet due, and one corrected', () => {
    expect(unpaid.filter(({ dueOn }) => (dueOn ?? '') < TODAY)).toHaveLength(1);
    expect(unpaid.some(({ dueOn }) => (dueOn ?? '') >= TODAY)).toBe(true);
    const [correction, ...others] = documents.filter(({ kind }) => kind === 'correction');
    expect(others).toEqual([]);
    expect(correction?.grossMinor).toBeLessThan(0);
    expect(correction?.origin?.as).toBe('corrects');
  });

  test('has sent every invoice, and those since April 2026 to KSeF', () => {
    expect(invoices.every(({ mails }) => mails.length === 1)).toBe(true);
    for (const { issuedOn, ksef } of invoices) expect(ksef !== null).toBe(issuedOn >= '2026-04-01');
  });

  test('fits a seller who is exempt and pays ryczałt: everything at home, from gross, without VAT', () => {
    const exempt = makeDemoState({ today: TODAY, seller: { vatPayer: false, taxForm: 'ryczalt' } });
    expect(exempt.account).toMatchObject({ vatPayer: false, taxForm: 'ryczalt' });
    expect(exempt.documents.length).toBeGreaterThan(80);
    expect(exempt.documents.every(({ vatMinor, currency }) => vatMinor === 0 && currency === 'PLN')).toBe(
      true,
    );
    expect(exempt.documents[0]?.body).toMatchObject({ LiczOd: 'BRT', Pozycje: [{ StawkaRyczaltu: 0.12 }] });
  });
});

// The first and the last day of a year, of a month, and of a leap year's February.
describe.each(['2026-12-31', '2027-01-01', '2028-02-29', '2028-03-01', '2028-03-31'])(
  'opened on %s',
  (today) => {
    const state = makeDemoState({ today });

    test('is numbered without gaps', () => {
      const inMonths = Map.groupBy(
        state.documents.filter(({ kind }) => kind !== 'correction'),
        ({ issuedOn }) => issuedOn.slice(0, 7),
      );
      for (const [month, documents] of inMonths) {
        const ending = `/${Number(month.slice(5))}/${month.slice(0, 4)}`;
        expect(documents.map(({ number }) => number)).toEqual(
          documents.map((_document, index) => `${index + 1}${ending}`),
        );
      }
    });

    test('has nothing of today or later, and books each expense in its own month', () => {
      const { documents, expenses } = state;
      expect(documents.filter(({ issuedOn }) => issuedOn >= today)).toEqual([]);
      expect(documents.flatMap(({ payments }) => payments).filter(({ paidOn }) => paidOn >= today)).toEqual(
        [],
      );
      expect(expenses.filter(({ createdAt }) => createdAt.slice(0, 10) >= today)).toEqual([]);
      for (const { body, bookedIn } of expenses) {
        expect(String(body['DataWystawienia']).slice(0, 7)).toBe(
          `${bookedIn.year}-${String(bookedIn.month).padStart(2, '0')}`,
        );
      }
    });

    test('can be stored', () => {
      expect(practiceStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    });
  },
);
