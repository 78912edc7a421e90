import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveMonthConsent } from '../../../../../electron/companies/save-month-consent';
import { makeMonthOverview } from '../../../../../electron/sync/accounting-month/month-overview';
import { readMonth } from '../../../../../electron/sync/accounting-month/read-month';
import { err, ok } from '../../../../../shared/result';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../../../builders/a-stored-document';
import { openTestCompany, type OpenTestCompany } from '../../../../builders/an-open-company';
import { ScriptedAccountingApi } from '../../../../fakes/scripted-accounting-api';

let company: OpenTestCompany;
beforeEach(() => {
  company = openTestCompany();
});
afterEach(() => {
  company.dispose();
});

function enqueue(stored: ReturnType<typeof anInvoiceToStore>) {
  company.documents.insert(stored);
  const { documentId } = stored;
  company.documents.move({ documentId, from: ['draft'], to: 'queued', at: NOON, pinnedRevision: 1 });
}

const overview = () => makeMonthOverview({ ...company, api: new ScriptedAccountingApi() });

const setMonth = (year: number, month: number) => {
  company.company.saveMonthReading({ year, month, readAt: NOON });
};

describe('what the queue needs', () => {
  it('is unknown before iFirma’s month was read', () => {
    enqueue(anInvoiceToStore('a'.repeat(22)));
    expect(overview()).toMatchObject({ reading: null, queued: 1, outside: [] });
  });

  it('names each document outside the month, with the day that decides and the month it needs', () => {
    enqueue(anInvoiceToStore('october', { soldOn: '2026-10-31', issuedOn: '2026-11-02' }));
    enqueue(anInvoiceToStore('november', { soldOn: '2026-11-01', issuedOn: '2026-11-02' }));
    enqueue(anExpenseToStore('received-later', { issuedOn: '2026-11-20', receivedOn: '2026-12-01' }));
    setMonth(2026, 11);
    expect(overview().outside).toEqual([
      expect.objectContaining({ documentId: 'october', day: '2026-10-31', needs: '2026-10' }),
      expect.objectContaining({ documentId: 'received-later', day: '2026-12-01', needs: '2026-12' }),
    ]);
  });

  it('leaves out what no longer passes the checks: its form says why', () => {
    enqueue(anInvoiceToStore('broken', { soldOn: '2026-10-31', lines: [] }));
    setMonth(2026, 11);
    expect(overview()).toMatchObject({ queued: 1, outside: [] });
  });
});

describe('a reading', () => {
  it('is stored with its time, and every screen that shows the month is told', async () => {
    const api = { readAccountingMonth: () => Promise.resolve(ok({ year: 2026, month: 10 })) };
    expect((await readMonth({ ...company, api })).ok).toBe(true);
    expect(overview().reading).toEqual({
      year: 2026,
      month: 10,
      readAt: company.clock.now(),
    });
  });

  it('that fails leaves the last one', async () => {
    setMonth(2026, 9);
    const api = { readAccountingMonth: () => Promise.resolve(err({ code: 'offline' } as const)) };
    expect(await readMonth({ ...company, api })).toEqual(err({ code: 'offline' }));
    expect(overview().reading?.month).toBe(9);
  });
});

describe('the consent to move the month', () => {
  it('is off and unanswered at first', () => {
    expect(overview().consent).toEqual({ booksKeptBy: null, mayMoveMonth: false });
  });

  it('is the owner’s to give and to take back', () => {
    for (const mayMoveMonth of [true, false]) {
      expect(saveMonthConsent(company, { booksKeptBy: 'owner', mayMoveMonth }).ok).toBe(true);
      expect(company.company.monthConsent()).toEqual({ booksKeptBy: 'owner', mayMoveMonth });
    }
  });

  it.each(['bookkeeper', null] as const)('is refused where %s keeps the books', (booksKeptBy) => {
    expect(saveMonthConsent(company, { booksKeptBy, mayMoveMonth: true })).toMatchObject({
      ok: false,
      error: { code: 'wrong_state' },
    });
    expect(company.company.monthConsent().mayMoveMonth).toBe(false);
  });
});
