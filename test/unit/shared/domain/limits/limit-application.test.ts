import { describe, expect, it } from 'vitest';
import {
  applyBy,
  followApplications,
  type LimitApplication,
  takesLong,
} from '../../../../../shared/domain/limits/limit-application';

const anApplication = (overrides: Partial<LimitApplication> = {}): LimitApplication => ({
  applicationId: 'a1',
  requested: 2000,
  appliedOn: '2026-11-10',
  recordedAt: '2026-11-10T10:00:00.000Z',
  closed: null,
  ...overrides,
});
const reading = (readAt: string, granted: number) => ({
  readAt: `2026-11-${readAt}:00.000Z`,
  granted,
  used: 5,
});
const before = reading('09T12:00', 1000);
const follow = (readings: readonly ReturnType<typeof reading>[], application = anApplication()) =>
  followApplications([application], readings)[0];

describe('an application', () => {
  it('waits while nothing changes, and while nothing was read', () => {
    expect(follow([])).toMatchObject({ state: 'waiting', granted: null, settledOn: null });
    expect(follow([before, reading('12T12:00', 1000)])).toMatchObject({ state: 'waiting', granted: 1000 });
  });

  it('is granted with the first reading that shows as much', () => {
    const readings = [before, reading('12T12:00', 2000), reading('14T12:00', 2500)];
    expect(follow(readings)).toMatchObject({ state: 'granted', granted: 2500, settledOn: '2026-11-12' });
  });

  it('is granted at once where the number stood there before it was recorded', () => {
    const readings = [before, reading('10T09:00', 2000)];
    expect(follow(readings)).toMatchObject({ state: 'granted', settledOn: '2026-11-10' });
  });

  it('is granted in part, and in full when more follows', () => {
    const part = [before, reading('10T11:00', 1500)];
    expect(follow(part)).toMatchObject({ state: 'granted_less', granted: 1500, settledOn: '2026-11-10' });
    expect(follow([...part, reading('20T11:00', 2000)])).toMatchObject({
      state: 'granted',
      settledOn: '2026-11-20',
    });
  });

  it('is not granted in part by less than there was', () => {
    expect(follow([before, reading('12T11:00', 800)])).toMatchObject({ state: 'waiting', granted: 800 });
  });

  it.each(['refused', 'withdrawn'] as const)('is %s because the user says so', (as) => {
    const closed = anApplication({ closed: { as, at: '2026-11-15T10:00:00.000Z' } });
    expect(follow([before], closed)).toMatchObject({ state: as, settledOn: '2026-11-15' });
  });

  it('is judged by the number on the day it was made, although it was recorded later', () => {
    const recorded = anApplication({ recordedAt: '2026-11-16T10:00:00.000Z' });
    expect(follow([before, reading('14T11:00', 1500)], recorded)).toMatchObject({ state: 'granted_less' });
  });

  it('ends where the next begins', () => {
    const next = anApplication({
      applicationId: 'a2',
      requested: 5000,
      appliedOn: '2026-11-15',
      recordedAt: '2026-11-15T10:00:00.000Z',
    });
    const readings = [before, reading('12T12:00', 1500), reading('18T12:00', 5000)];
    expect(followApplications([anApplication(), next], readings)).toMatchObject([
      { state: 'granted_less', granted: 1500 },
      { state: 'granted', granted: 5000 },
    ]);
  });
});

it('is replaced by the next while nothing was answered', () => {
  const next = anApplication({
    applicationId: 'a2',
    appliedOn: '2026-11-15',
    recordedAt: '2026-11-15T10:00:00.000Z',
  });
  expect(followApplications([anApplication(), next], [before])).toMatchObject([
    { state: 'replaced', settledOn: '2026-11-15' },
    { state: 'waiting' },
  ]);
});

it('is made early enough for an answer, and at the latest today', () => {
  expect(applyBy('2026-11-30', 7, '2026-11-10')).toBe('2026-11-23');
  expect(applyBy('2026-11-30', 30, '2026-11-10')).toBe('2026-11-10');
});

it('takes long once the time allowed for it is over', () => {
  const waiting = { state: 'waiting', appliedOn: '2026-11-10' } as const;
  expect(takesLong(waiting, 7, '2026-11-16')).toBe(false);
  expect(takesLong(waiting, 7, '2026-11-17')).toBe(true);
  expect(takesLong({ ...waiting, state: 'refused' }, 7, '2026-12-17')).toBe(false);
});
