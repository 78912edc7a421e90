import { describe, expect, it } from 'vitest';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { openDatabase, openNewDatabase } from './temp-company';

const NOON = '2026-11-23T11:00:00.000Z';

describe('the company', () => {
  it('is blank and may only read before anybody described it', () => {
    const { company } = openNewDatabase();
    expect(company.profile()).toMatchObject({ name: '', nip: '', vatStatus: 'payer' });
    expect([company.login(), company.sendingPhase()]).toEqual(['', 'read_only']);
  });

  it('is the same after a restart', () => {
    const { company, path, close } = openNewDatabase();
    company.saveProfile(aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' }), NOON);
    company.saveLogin('anna@example.com', NOON);
    company.saveSendingPhase('first_document');
    close();
    const reopened = openDatabase(path).company;
    expect(reopened.profile()).toEqual(aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' }));
    expect([reopened.login(), reopened.sendingPhase()]).toEqual(['anna@example.com', 'first_document']);
  });
});

describe('what is remembered about keys', () => {
  const record = {
    keyName: 'faktura',
    setAt: NOON,
    backend: 'keytar/libsecret',
    checkedAt: null,
    checkedBy: null,
    refusal: null,
    refusedSince: null,
  } as const;

  it('is one record for each key, replaced by the next', () => {
    const { company } = openNewDatabase();
    const refused = {
      ...record,
      checkedAt: NOON,
      checkedBy: 'invoice.list',
      refusal: { code: 'key_refused', keyName: 'faktura', serverText: 'Niepoprawny hash' },
      refusedSince: NOON,
    } as const;
    company.saveKeyRecord(record);
    company.saveKeyRecord({ ...record, keyName: 'abonent' });
    company.saveKeyRecord(refused);
    expect(company.keyRecords()).toEqual([{ ...record, keyName: 'abonent' }, refused]);
    company.removeKeyRecord('faktura');
    expect(company.keyRecords()).toEqual([{ ...record, keyName: 'abonent' }]);
  });
});

describe('limits', () => {
  it('no reading is lost', () => {
    const { company, limits } = openNewDatabase();
    expect(limits.readingsSince('')).toEqual([]);
    company.saveLimitReading({ readAt: NOON, granted: 20, used: 3 });
    company.saveLimitReading({ readAt: '2026-11-23T12:00:00.000Z', granted: 50, used: 4 });
    expect(limits.readingsSince('')).toEqual([
      { readAt: NOON, granted: 20, used: 3 },
      { readAt: '2026-11-23T12:00:00.000Z', granted: 50, used: 4 },
    ]);
    expect(limits.readingsSince('2026-11-23T12:00:00.000Z')).toHaveLength(1);
  });

  it('the request budget keeps its state as it was given', () => {
    const { company } = openNewDatabase();
    expect(company.budgetState()).toBeNull();
    company.saveBudgetState('{"used":1}');
    company.saveBudgetState('{"used":2}');
    expect(company.budgetState()).toBe('{"used":2}');
  });
});

describe('a profile stored before invoices had defaults', () => {
  it('has the usual ones', () => {
    const { company, path, close } = openNewDatabase();
    const { invoiceDefaults, ...older } = aCompanyProfile();
    company.saveProfile(older as ReturnType<typeof aCompanyProfile>, NOON);
    close();
    expect(openDatabase(path).company.profile().invoiceDefaults).toEqual(invoiceDefaults);
  });
});

describe('the accounting month', () => {
  it('is the newest reading, and the consent to move it is off at first', () => {
    const { company } = openNewDatabase();
    expect(company.latestMonthReading()).toBeNull();
    company.saveMonthReading({ year: 2026, month: 12, readAt: NOON });
    company.saveMonthReading({ year: 2026, month: 11, readAt: '2026-11-23T12:00:00.000Z' });
    expect(company.latestMonthReading()).toEqual({
      year: 2026,
      month: 11,
      readAt: '2026-11-23T12:00:00.000Z',
    });
    expect(company.monthConsent()).toEqual({ booksKeptBy: null, mayMoveMonth: false });
  });

  it('is never to be moved for a bookkeeper, whatever a program believes', () => {
    const { company } = openNewDatabase();
    expect(() => {
      company.saveMonthConsent({ booksKeptBy: 'bookkeeper', mayMoveMonth: true });
    }).toThrow('CHECK');
  });
});
