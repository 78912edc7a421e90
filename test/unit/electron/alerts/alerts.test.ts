import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AlertDeps } from '../../../../electron/alerts/alert-deps';
import { dismissAlert } from '../../../../electron/alerts/dismiss-alert';
import { listAlerts } from '../../../../electron/alerts/list-alerts';
import { refreshAlerts } from '../../../../electron/alerts/refresh-alerts';
import type { Alert } from '../../../../shared/domain/limits/alert';
import type { AlertFacts } from '../../../../shared/domain/limits/find-alerts';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';
import { recordingLog } from '../../../fakes/recording-log';

let company: OpenTestCompany;
let facts: AlertFacts;
let announced: Alert[];
let deps: AlertDeps;

const CALM: AlertFacts = {
  today: '2026-11-23',
  readings: [{ readAt: '2026-11-20T11:00:00.000Z', granted: 1000, used: 100 }],
  counts: { acceptedSince: 0, queued: 0, drafts: 0 },
  forecast: { kind: 'no_pace' },
  refusedKeys: [],
  isApiInactive: false,
  hasTermsToAccept: false,
  unknownOutcomes: 0,
};

beforeEach(() => {
  company = openTestCompany();
  facts = CALM;
  announced = [];
  deps = {
    ...company,
    facts: () => facts,
    announce: (alert) => announced.push(alert),
    log: recordingLog(),
  };
});
afterEach(() => {
  company.dispose();
});

const refreshWith = (change: Partial<AlertFacts>) => {
  facts = { ...CALM, ...change };
  refreshAlerts(deps);
};
const inbox = () => listAlerts(deps).map(({ alert }) => alert);
const REFUSED: Alert = { kind: 'key_refused', keyName: 'faktura' };

it('tells what is new once, and keeps it in the inbox while it holds', () => {
  refreshWith({ refusedKeys: ['faktura'] });
  refreshWith({ refusedKeys: ['faktura'] });
  expect(announced).toEqual([REFUSED]);
  expect(inbox()).toEqual([REFUSED]);
  refreshWith({});
  expect(inbox()).toEqual([]);
});

it('does not bring back what was dismissed while it still holds', () => {
  refreshWith({ refusedKeys: ['faktura'] });
  dismissAlert(deps, { alertId: listAlerts(deps)[0]?.alertId ?? null });
  refreshWith({ refusedKeys: ['faktura'] });
  expect(inbox()).toEqual([]);
  expect(announced).toHaveLength(1);
});

it('tells again when a key that was mended is refused once more', () => {
  refreshWith({ refusedKeys: ['faktura'] });
  dismissAlert(deps, { alertId: null });
  refreshWith({});
  refreshWith({ refusedKeys: ['faktura'] });
  expect(announced).toEqual([REFUSED, REFUSED]);
  expect(inbox()).toEqual([REFUSED]);
});

it('tells of one more document whose fate nobody knows, although the first was dismissed', () => {
  const unknown = (documents: number): Alert => ({ kind: 'unknown_outcomes', documents });
  refreshWith({ unknownOutcomes: 1 });
  refreshWith({ unknownOutcomes: 2 });
  expect(announced).toEqual([unknown(1)]);
  expect(inbox()).toEqual([unknown(2)]);
  dismissAlert(deps, { alertId: null });
  refreshWith({ unknownOutcomes: 1 });
  expect(inbox()).toEqual([]);
  refreshWith({ unknownOutcomes: 2 });
  expect(inbox()).toEqual([unknown(2)]);
  expect(announced).toEqual([unknown(1), unknown(2)]);
});

it('does not tell again a forecast that comes and goes within a month, nor new figures', () => {
  const until = (day: string) =>
    ({ kind: 'until', until: day, documentsAMonth: 90, outlastsAMonth: false }) as const;
  refreshWith({ forecast: until('2026-11-30') });
  refreshWith({});
  refreshWith({ forecast: until('2026-11-28') });
  expect(announced).toHaveLength(1);
  expect(inbox()).toEqual([{ kind: 'limit_runs_out', until: '2026-11-28' }]);
});

it('writes and says nothing while nothing changes', () => {
  refreshWith({ unknownOutcomes: 1 });
  const before = company.alerts.all();
  company.clock.advanceMs(60_000);
  refreshWith({ unknownOutcomes: 1 });
  expect(company.alerts.all()).toEqual(before);
});
