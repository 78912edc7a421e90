import { expect, it } from 'vitest';
import type { AlertRecord } from '../../../electron/ports/repositories/alert-repository';
import { openDatabase, openNewDatabase } from './temp-company';

const NOON = '2026-11-23T11:00:00.000Z';
const LATER = '2026-11-24T11:00:00.000Z';

const aRecord = (overrides: Partial<AlertRecord> = {}): AlertRecord => ({
  alertId: 'a1',
  alert: { kind: 'key_refused', keyName: 'faktura' },
  raisedAt: NOON,
  dismissedAt: null,
  endedAt: null,
  ...overrides,
});

it('alerts are the same after a restart, newest first', () => {
  const { alerts, path, close } = openNewDatabase();
  const newer = aRecord({ alertId: 'a2', alert: { kind: 'terms_to_accept' }, raisedAt: LATER });
  alerts.save(aRecord());
  alerts.save(newer);
  close();
  expect(openDatabase(path).alerts.all()).toEqual([newer, aRecord()]);
});

it('one subject is one row, whatever its figures', () => {
  const { alerts } = openNewDatabase();
  alerts.save(aRecord({ alert: { kind: 'unknown_outcomes', documents: 1 } }));
  const more = aRecord({ alertId: 'a2', alert: { kind: 'unknown_outcomes', documents: 2 }, raisedAt: LATER });
  alerts.save(more);
  expect(alerts.all()).toEqual([more]);
});

it('one is dismissed, or all that hold; what has ended stays as it was', () => {
  const { alerts } = openNewDatabase();
  alerts.save(aRecord());
  alerts.save(aRecord({ alertId: 'a2', alert: { kind: 'terms_to_accept' } }));
  alerts.save(aRecord({ alertId: 'a3', alert: { kind: 'unknown_outcomes', documents: 1 }, endedAt: NOON }));
  const dismissed = () =>
    alerts.all().flatMap(({ alertId, dismissedAt }) => (dismissedAt === null ? [] : [alertId]));
  alerts.dismiss('a1', LATER);
  expect(dismissed()).toEqual(['a1']);
  alerts.dismiss(null, LATER);
  expect(dismissed().sort()).toEqual(['a1', 'a2']);
});
