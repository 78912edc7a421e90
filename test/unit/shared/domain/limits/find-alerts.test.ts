import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../../../shared/domain/limits/alert';
import { type AlertFacts, findAlerts } from '../../../../../shared/domain/limits/find-alerts';

const reading = (day: string, granted: number, used: number) => ({
  readAt: `${day}T11:00:00.000Z`,
  granted,
  used,
});
const facts = (overrides: Partial<AlertFacts> = {}): AlertFacts => ({
  today: '2026-11-23',
  readings: [reading('2026-11-20', 1000, 100)],
  counts: { acceptedSince: 0, queued: 0, drafts: 0 },
  forecast: { kind: 'no_pace' },
  refusedKeys: [],
  isApiInactive: false,
  hasTermsToAccept: false,
  unknownOutcomes: 0,
  ...overrides,
});
const until = (day: string) =>
  ({ kind: 'until', until: day, documentsAMonth: 100, outlastsAMonth: false }) as const;

it('says nothing while all is well, and before anything was read', () => {
  expect(findAlerts(facts())).toEqual([]);
  expect(findAlerts(facts({ readings: [], forecast: until('2026-11-24') }))).toEqual([]);
});

describe('the document limit', () => {
  it('is told at four fifths, with what was accepted since the reading', () => {
    const nearly = facts({
      readings: [reading('2026-11-20', 1000, 795)],
      counts: { acceptedSince: 5, queued: 3, drafts: 3 },
    });
    expect(findAlerts(nearly)).toEqual([
      { kind: 'limit_nearly_used', month: '2026-11', granted: 1000, left: 200 },
    ]);
    expect(findAlerts({ ...nearly, counts: { ...nearly.counts, acceptedSince: 4 } })).toEqual([]);
  });

  it('is told when it will not do for this month, and not twice', () => {
    expect(findAlerts(facts({ forecast: until('2026-11-30') }))).toEqual([
      { kind: 'limit_runs_out', until: '2026-11-30' },
    ]);
    expect(findAlerts(facts({ forecast: until('2026-12-01') }))).toEqual([]);
    const both = facts({ readings: [reading('2026-11-20', 1000, 900)], forecast: until('2026-11-25') });
    expect(findAlerts(both).map(({ kind }) => kind)).toEqual(['limit_nearly_used']);
  });

  it('is told when iFirma changed it, for a fortnight', () => {
    const readings = [reading('2026-11-01', 1000, 10), reading('2026-11-12', 2000, 10)];
    const changed = {
      kind: 'limit_granted_changed',
      readAt: '2026-11-12T11:00:00.000Z',
      before: 1000,
      granted: 2000,
    };
    expect(findAlerts(facts({ readings }))).toEqual([changed]);
    expect(findAlerts(facts({ readings: [...readings, reading('2026-11-22', 2000, 11)] }))).toEqual([
      changed,
    ]);
    expect(findAlerts(facts({ readings, today: '2026-11-27' }))).toEqual([]);
  });
});

it('keys, terms and unknown outcomes are told as long as they wait', () => {
  const waiting = facts({ refusedKeys: ['faktura', 'wydatek'], hasTermsToAccept: true, unknownOutcomes: 2 });
  expect(findAlerts(waiting)).toEqual([
    { kind: 'key_refused', keyName: 'faktura' },
    { kind: 'key_refused', keyName: 'wydatek' },
    { kind: 'terms_to_accept' },
    { kind: 'unknown_outcomes', documents: 2 },
  ]);
});

it('access that is switched off is one alert, and not one for each key', () => {
  const off = facts({ refusedKeys: ['faktura', 'wydatek', 'abonent'], isApiInactive: true });
  expect(findAlerts(off)).toEqual([{ kind: 'api_inactive' }]);
});

it('other figures are the same subject; another month, key or reading is another', () => {
  const nearly = { kind: 'limit_nearly_used', month: '2026-11', granted: 1000, left: 200 } as const;
  expect(subjectOf({ ...nearly, left: 3 })).toBe(subjectOf(nearly));
  expect(subjectOf({ ...nearly, month: '2026-12' })).not.toBe(subjectOf(nearly));
  expect(subjectOf({ kind: 'unknown_outcomes', documents: 1 })).toBe(
    subjectOf({ kind: 'unknown_outcomes', documents: 9 }),
  );
  expect(subjectOf({ kind: 'limit_runs_out', until: '2026-11-29' })).toBe(
    subjectOf({ kind: 'limit_runs_out', until: '2026-11-25' }),
  );
});
