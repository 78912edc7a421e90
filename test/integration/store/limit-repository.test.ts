import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { LimitApplication } from '../../../shared/domain/limits/limit-application';
import { openDatabase, openNewDatabase } from './temp-company';

const NOON = '2026-11-23T11:00:00.000Z';
const LATER = '2026-11-24T11:00:00.000Z';

const anApplication = (overrides: Partial<LimitApplication> = {}): LimitApplication => ({
  applicationId: 'a1',
  requested: 2000,
  appliedOn: '2026-11-20',
  recordedAt: NOON,
  closed: null,
  ...overrides,
});

it('applications are the same after a restart, oldest first', () => {
  const { limits, path, close } = openNewDatabase();
  const newer = anApplication({ applicationId: 'a2', recordedAt: LATER });
  limits.addApplication(newer);
  limits.addApplication(anApplication());
  close();
  expect(openDatabase(path).limits.applications()).toEqual([anApplication(), newer]);
});

it('an application is closed once: what the user said first stays', () => {
  const { limits } = openNewDatabase();
  limits.addApplication(anApplication());
  expect(limits.closeApplication('a1', 'refused', LATER)).toBe(true);
  expect(limits.closeApplication('a1', 'withdrawn', LATER)).toBe(false);
  expect(limits.closeApplication('nobody', 'withdrawn', LATER)).toBe(false);
  expect(limits.applications()[0]?.closed).toEqual({ as: 'refused', at: LATER });
});

it('the lead time is unknown until the user names one', () => {
  const { limits, path, close } = openNewDatabase();
  expect(limits.leadDays()).toBeNull();
  limits.saveLeadDays(10);
  limits.saveLeadDays(21);
  close();
  expect(openDatabase(path).limits.leadDays()).toBe(21);
});

it('an application that was damaged is put aside and no other', () => {
  const { limits, path, close } = openNewDatabase();
  limits.addApplication(anApplication());
  limits.addApplication(anApplication({ applicationId: 'a2', recordedAt: LATER }));
  close();
  const raw = new BetterSqlite3(path);
  raw.exec(`UPDATE limit_applications SET recorded_at = 'some day' WHERE limit_application_id = 'a1'`);
  raw.close();
  const reopened = openDatabase(path);
  expect(reopened.limits.applications().map(({ applicationId }) => applicationId)).toEqual(['a2']);
  expect(reopened.quarantined()).toBe(1);
});
