import { expect, it } from 'vitest';
import { findCounterRestart, measureDocumentUsage } from '../../../../../shared/domain/limits/document-usage';

const reading = (day: string, used: number) => ({ readAt: `${day}T11:00:00.000Z`, granted: 1000, used });

it('puts the documents of Kwit on their Polish day', () => {
  const usage = measureDocumentUsage({
    readings: [],
    acceptedAt: ['2026-11-03T10:00:00.000Z', '2026-11-03T23:30:00.000Z'],
  });
  expect(usage.knownSince).toBe('2026-11-03');
  expect([...usage.byDay]).toEqual([
    ['2026-11-03', 1],
    ['2026-11-04', 1],
  ]);
});

it('spreads what other programs issued over the days between two readings', () => {
  const { byDay } = measureDocumentUsage({
    readings: [reading('2026-11-02', 10), reading('2026-11-04', 15)],
    acceptedAt: ['2026-11-03T10:00:00.000Z'],
  });
  expect([...byDay]).toEqual([
    ['2026-11-03', 3],
    ['2026-11-04', 2],
  ]);
});

it('keeps two readings of one day on that day', () => {
  const readings = [
    reading('2026-11-02', 10),
    { ...reading('2026-11-02', 14), readAt: '2026-11-02T12:00:00.000Z' },
  ];
  expect([...measureDocumentUsage({ readings, acceptedAt: [] }).byDay]).toEqual([['2026-11-02', 4]]);
});

it('counts from nothing when the counter went back', () => {
  const readings = [reading('2026-10-30', 580), reading('2026-11-01', 6)];
  expect([...measureDocumentUsage({ readings, acceptedAt: [] }).byDay]).toEqual([
    ['2026-11-01', 3],
    ['2026-10-31', 3],
  ]);
  expect(findCounterRestart(readings)).toEqual({ after: '2026-10-30', by: '2026-11-01' });
});

it('knows nothing of a restart that was not seen', () => {
  expect(findCounterRestart([])).toBeNull();
  expect(findCounterRestart([reading('2026-11-01', 6), reading('2026-11-02', 6)])).toBeNull();
});

it('never takes away documents of Kwit, whatever the counter says', () => {
  const { byDay } = measureDocumentUsage({
    readings: [reading('2026-11-02', 10), reading('2026-11-04', 10)],
    acceptedAt: ['2026-11-03T10:00:00.000Z'],
  });
  expect([...byDay]).toEqual([['2026-11-03', 1]]);
});

it('knows nothing before anything happened', () => {
  expect(measureDocumentUsage({ readings: [], acceptedAt: [] })).toEqual({
    knownSince: null,
    byDay: new Map(),
  });
});
