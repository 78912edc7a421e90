import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDraft } from '../../../../electron/documents/create-draft';
import { closeApplication } from '../../../../electron/limits/close-application';
import { makeLimitOverview } from '../../../../electron/limits/limit-overview';
import { readLimit } from '../../../../electron/limits/read-limit';
import { recordApplication } from '../../../../electron/limits/record-application';
import { setLeadDays } from '../../../../electron/limits/set-lead-days';
import { addDays } from '../../../../shared/domain/days/calendar-day';
import { anInvoiceToStore } from '../../../builders/a-stored-document';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';
import { freeBudget } from '../../../fakes/free-budget';
import { ScriptedAccountingApi } from '../../../fakes/scripted-accounting-api';

let company: OpenTestCompany;
let api: ScriptedAccountingApi;
beforeEach(() => {
  company = openTestCompany();
  api = new ScriptedAccountingApi();
});
afterEach(() => {
  company.dispose();
});

const overview = () => makeLimitOverview({ ...company, budget: freeBudget() });
const readAgain = async (granted: number) => {
  company.clock.advanceMs(60_000);
  api.limit = { granted, used: 3 };
  await readLimit({ ...company, api });
};

it('says nothing about the document limit before the first reading', () => {
  expect(overview()).toMatchObject({
    document: null,
    acceptedSince: 0,
    forecast: { kind: 'too_early', possibleFrom: null },
    applyBy: null,
  });
});

it('shows what iFirma said and when, and counts waiting invoices but no expenses', async () => {
  createDraft(company, { kind: 'invoice' });
  createDraft(company, { kind: 'expense' });
  expect(await readLimit({ ...company, api })).toEqual({ ok: true, value: undefined });
  expect(overview()).toMatchObject({
    document: { readAt: company.clock.now(), granted: 100, used: 3 },
    acceptedSince: 0,
    queued: 0,
    drafts: 1,
    firstBeyond: null,
    forecast: { kind: 'too_early', possibleFrom: '2026-12-23' },
    requests: { usedThisMinute: 0, perMinute: 60, usedToday: 0, perDay: 5000 },
  });
});

it('keeps the last reading when iFirma cannot be asked', async () => {
  await readLimit({ ...company, api });
  const before = overview().document;
  api.readError = { code: 'offline' };
  company.clock.advanceMs(60_000);
  expect(await readLimit({ ...company, api })).toEqual({ ok: false, error: { code: 'offline' } });
  expect(overview().document).toEqual(before);
});

it('names the first queued invoice that no longer fits', async () => {
  api.limit = { granted: 10, used: 9 };
  await readLimit({ ...company, api });
  for (const [documentId, partyName] of [
    ['first', 'Anna'],
    ['second', 'Żółw'],
  ] as const) {
    const invoice = anInvoiceToStore(documentId);
    company.documents.insert({ ...invoice, facts: { ...invoice.facts, partyName } });
    company.documents.move({
      documentId,
      from: ['draft'],
      to: 'queued',
      at: company.clock.now(),
      pinnedRevision: 1,
    });
  }
  expect(overview().firstBeyond).toEqual({ documentId: 'second', partyName: 'Żółw' });
});

describe('the day by which to apply', () => {
  /** Ten documents on each day of the last two months, seen through iFirma's counter only. */
  const useTenADay = () => {
    for (let back = 60; back >= 0; back -= 1) {
      company.company.saveLimitReading({
        readAt: `${addDays('2026-11-23', -back)}T08:00:00.000Z`,
        granted: 900,
        used: 10 * (60 - back),
      });
    }
  };

  it('is the lead time before the day on which the documents are used up', () => {
    useTenADay();
    expect(overview()).toMatchObject({
      forecast: { kind: 'until', until: '2026-12-23', outlastsAMonth: false },
      leadDays: 7,
      applyBy: '2026-12-16',
    });
    setLeadDays(company, { days: 21 });
    expect(overview()).toMatchObject({ leadDays: 21, applyBy: '2026-12-02' });
  });

  it('is no day while the limit lasts longer than any month', () => {
    useTenADay();
    company.company.saveLimitReading({ readAt: '2026-11-23T08:30:00.000Z', granted: 2000, used: 600 });
    expect(overview()).toMatchObject({ forecast: { kind: 'until', outlastsAMonth: true }, applyBy: null });
  });

  it('comes with the weeks behind it', () => {
    useTenADay();
    const { weeks } = overview();
    expect(weeks).toHaveLength(16);
    expect(weeks[11]).toEqual({
      firstOn: '2026-11-17',
      lastOn: '2026-11-23',
      documents: 70,
      isExpected: false,
    });
    expect(weeks[12]).toEqual({
      firstOn: '2026-11-24',
      lastOn: '2026-11-30',
      documents: 70,
      isExpected: true,
    });
  });
});

describe('an application', () => {
  const apply = (requested: number, appliedOn = '2026-11-23') =>
    recordApplication(company, { requested, appliedOn });
  const states = () => overview().applications.map(({ state, granted }) => [state, granted]);

  it('is recognised by the next reading, in part and then in full', async () => {
    await readAgain(1000);
    expect(apply(2000).ok).toBe(true);
    expect(states()).toEqual([['waiting', 1000]]);
    await readAgain(1500);
    expect(states()).toEqual([['granted_less', 1500]]);
    await readAgain(2000);
    expect(states()).toEqual([['granted', 2000]]);
  });

  it('is refused because the user says so, once; the newest stands first', async () => {
    await readAgain(1000);
    apply(2000, '2026-11-02');
    const [first] = overview().applications;
    const close = { applicationId: first?.applicationId ?? '', as: 'refused' } as const;
    expect(closeApplication(company, close).ok).toBe(true);
    expect(closeApplication(company, close)).toEqual({ ok: false, error: { code: 'not_found' } });
    company.clock.advanceMs(60_000);
    apply(1500);
    expect(states()).toEqual([
      ['waiting', 1000],
      ['refused', 1000],
    ]);
  });

  it('cannot have been made tomorrow', () => {
    expect(apply(2000, '2026-11-24')).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'appliedOn', code: 'day_to_come' }] },
    });
  });
});
