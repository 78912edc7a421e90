import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../shared/domain/days/calendar-day';
import { type DocumentUsage, measureDocumentUsage } from '../../shared/domain/limits/document-usage';
import { forecastLimit } from '../../shared/domain/limits/limit-forecast';
import { standLimit } from '../../shared/domain/limits/limit-standing';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const TODAY = '2026-11-23';
const runs = () => ({ numRuns: proveRuns(150), seed: proveSeed() });
const count = fc.integer({ min: 0, max: 3000 });

/** A history of one to four months. */
const usages: fc.Arbitrary<DocumentUsage> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })), {
    minLength: 35,
    maxLength: 130,
    size: 'max',
  })
  .map((counts) => ({
    knownSince: addDays(TODAY, -counts.length),
    byDay: new Map(counts.map((documents, index) => [addDays(TODAY, -1 - index), documents])),
  }));
const limits = fc.record({
  document: fc.record({ granted: count, used: count }),
  acceptedSince: count,
  queued: count,
  drafts: count,
});

/** Days that compare; what lasts beyond the horizon lasts longest. */
function untilOf(possible: number, usage: DocumentUsage): string {
  const forecast = forecastLimit({ today: TODAY, possible, usage });
  return forecast.kind === 'until' ? forecast.until : `9999 ${forecast.kind}`;
}

it('nothing is promised beyond what was granted', () => {
  fc.assert(
    fc.property(limits, (counts) => {
      const { left, leftAfterQueue, possible } = standLimit(counts);
      const free = counts.document.granted - counts.document.used - counts.acceptedSince;
      expect(left).toBe(Math.max(0, free));
      expect(leftAfterQueue).toBeLessThanOrEqual(left);
      expect(possible).toBeLessThanOrEqual(leftAfterQueue);
      expect(possible).toBe(Math.max(0, free - counts.queued - counts.drafts));
    }),
    runs(),
  );
});

it('more documents that are possible never end earlier', () => {
  fc.assert(
    fc.property(usages, count, count, (usage, possible, more) => {
      expect(untilOf(possible + more, usage) >= untilOf(possible, usage)).toBe(true);
    }),
    runs(),
  );
});

it('a document more yesterday never makes the limit last longer', () => {
  fc.assert(
    fc.property(usages, count, (usage, possible) => {
      const yesterday = addDays(TODAY, -1);
      const busier = new Map(usage.byDay).set(yesterday, (usage.byDay.get(yesterday) ?? 0) + 1);
      const calm = forecastLimit({ today: TODAY, possible, usage });
      fc.pre(calm.kind !== 'no_pace');
      expect(untilOf(possible, { ...usage, byDay: busier }).slice(0, 10) <= untilOf(possible, usage)).toBe(
        true,
      );
    }),
    runs(),
  );
});

it('between two readings there are as many documents as the counter grew, and all of Kwit’s', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 40 }), fc.nat(50), (used, grown, days, own) => {
      const readings = [
        { readAt: '2026-10-01T09:00:00.000Z', granted: 9000, used },
        { readAt: `${addDays('2026-10-01', days)}T10:00:00.000Z`, granted: 9000, used: used + grown },
      ];
      const acceptedAt = Array.from({ length: own }, () => '2026-10-01T09:30:00.000Z');
      const { byDay } = measureDocumentUsage({ readings, acceptedAt });
      const sum = [...byDay.values()].reduce((total, documents) => total + documents, 0);
      expect(sum).toBeCloseTo(Math.max(grown, own), 6);
    }),
    runs(),
  );
});
