import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDraft } from '../../../../electron/documents/create-draft';
import { makeLimitOverview } from '../../../../electron/limits/limit-overview';
import { readLimit } from '../../../../electron/limits/read-limit';
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

it('says nothing about the document limit before the first reading', () => {
  expect(overview()).toMatchObject({ document: null, acceptedSince: 0 });
});

it('shows what iFirma said and when, and counts waiting invoices but no expenses', async () => {
  createDraft(company, { kind: 'invoice' });
  createDraft(company, { kind: 'expense' });
  expect(await readLimit({ ...company, api })).toEqual({ ok: true, value: undefined });
  expect(overview()).toEqual({
    document: { readAt: company.clock.now(), granted: 100, used: 3 },
    acceptedSince: 0,
    queued: 0,
    drafts: 1,
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
