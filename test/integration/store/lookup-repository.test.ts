import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { ExchangeRate } from '../../../shared/domain/money/exchange-rate';
import type { FetchedAnswer } from '../../../electron/ports/vat-register';
import { openDatabase, openNewDatabase } from './temp-company';

const NOON = '2026-11-23T11:00:00.000Z';
const LATER = '2026-11-24T11:00:00.000Z';

const aRate = (overrides: Partial<ExchangeRate> = {}): ExchangeRate => ({
  currency: 'EUR',
  effectiveOn: '2026-11-20',
  tableNumber: '225/A/NBP/2026',
  mid: '4.2500',
  ...overrides,
});

const anAnswer = (overrides: Partial<FetchedAnswer> = {}): FetchedAnswer => ({
  nip: '1234563218',
  validOn: '2026-11-23',
  payer: {
    name: 'Pracownia Wzór',
    vatStatus: 'active',
    street: 'Rynek 5',
    postalCode: '34-100',
    city: 'Wadowice',
    bankAccounts: ['61109010140000071219812874'],
    hasVirtualAccounts: false,
  },
  requestId: 'a-1',
  answeredAtText: '23-11-2026 12:00:00',
  fetchedAt: NOON,
  ...overrides,
});

describe('exchange rates in the store', () => {
  it('are the same after a restart, digit for digit', () => {
    const { lookups, path, close } = openNewDatabase();
    lookups.saveExchangeRates([aRate()], NOON);
    close();
    expect(openDatabase(path).lookups.exchangeRate('EUR', '2026-11-20')).toEqual({
      ...aRate(),
      fetchedAt: NOON,
    });
  });

  it('stay as they were first read, with the time of that', () => {
    const { lookups } = openNewDatabase();
    lookups.saveExchangeRates([aRate()], NOON);
    lookups.saveExchangeRates([aRate({ mid: '9.9999' })], LATER);
    expect(lookups.exchangeRate('EUR', '2026-11-20')).toMatchObject({ mid: '4.2500', fetchedAt: NOON });
  });

  it('come oldest first, of one currency and within the range', () => {
    const { lookups } = openNewDatabase();
    const days = ['2026-11-20', '2026-11-18', '2026-11-19', '2026-11-17'];
    lookups.saveExchangeRates(
      days.map((effectiveOn) => aRate({ effectiveOn })),
      NOON,
    );
    lookups.saveExchangeRates([aRate({ currency: 'USD' })], NOON);
    const range = { fromOn: '2026-11-18', toOn: '2026-11-20' };
    expect(lookups.exchangeRates('EUR', range).map(({ effectiveOn }) => effectiveOn)).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(lookups.exchangeRate('CHF', '2026-11-20')).toBeNull();
  });

  it('that were damaged are no rates: put aside, reported, never guessed', () => {
    const { lookups, path, close } = openNewDatabase();
    lookups.saveExchangeRates([aRate(), aRate({ effectiveOn: '2026-11-19' })], NOON);
    close();
    const raw = new BetterSqlite3(path);
    raw.exec(`UPDATE exchange_rates SET mid = '0.0000' WHERE effective_on = '2026-11-20'`);
    raw.close();
    const reopened = openDatabase(path);
    expect(reopened.lookups.exchangeRate('EUR', '2026-11-20')).toBeNull();
    expect(reopened.lookups.exchangeRates('EUR', { fromOn: '2026-11-01', toOn: '2026-11-30' })).toMatchObject(
      [{ effectiveOn: '2026-11-19' }],
    );
    expect(reopened.quarantined()).toBe(1);
  });
});

describe('answers of the register in the store', () => {
  it('are the same after a restart, also that nobody has the number', () => {
    const { lookups, path, close } = openNewDatabase();
    const nobody = anAnswer({ nip: '7261120385', payer: null });
    lookups.addRegisterAnswer(anAnswer());
    lookups.addRegisterAnswer(nobody);
    close();
    const reopened = openDatabase(path).lookups;
    expect(reopened.registerAnswer('1234563218')).toEqual(anAnswer());
    expect(reopened.registerAnswer('7261120385')).toEqual(nobody);
    expect(reopened.registerAnswer('8981647572')).toBeNull();
  });

  it('are all kept; the newest day is the newest answer', () => {
    const { lookups, path, close } = openNewDatabase();
    const today = anAnswer();
    const earlier = anAnswer({ validOn: '2026-11-20', requestId: 'a-2', fetchedAt: LATER });
    lookups.addRegisterAnswer(today);
    lookups.addRegisterAnswer(earlier);
    expect(lookups.registerAnswer('1234563218')).toEqual(today);
    expect(lookups.registerAnswer('1234563218', '2026-11-20')).toEqual(earlier);
    expect(lookups.registerAnswer('1234563218', '2026-11-19')).toBeNull();

    const again = anAnswer({ requestId: 'a-3', fetchedAt: LATER });
    lookups.addRegisterAnswer(again);
    expect(lookups.registerAnswer('1234563218', '2026-11-23')).toEqual(again);
    close();
    const raw = new BetterSqlite3(path, { readonly: true });
    const ids = raw.prepare('SELECT request_id FROM register_answers ORDER BY 1').pluck().all();
    expect(ids).toEqual(['a-1', 'a-2', 'a-3']);
    raw.close();
  });
});
