import { z } from 'zod';
import { addDays, type CalendarDay, dayInPoland, laterDay } from '../days/calendar-day';
import type { LimitReading } from './limit-reading';

export const MOST_DOCUMENTS_ASKED_FOR = 1_000_000;
/** iFirma names no time; until the user says another. */
export const ASSUMED_LEAD_DAYS = 7;
export const MOST_LEAD_DAYS = 90;

export const applicationClosureSchema = z.enum(['refused', 'withdrawn']);
export type ApplicationClosure = z.infer<typeof applicationClosureSchema>;

/** What the user told about an application for a higher document limit: iFirma reports only what it granted. */
export type LimitApplication = {
  readonly applicationId: string;
  readonly requested: number;
  readonly appliedOn: CalendarDay;
  readonly recordedAt: string;
  /** Said by the user: nobody else knows. */
  readonly closed: { readonly as: ApplicationClosure; readonly at: string } | null;
};

export const followedApplicationSchema = z.strictObject({
  applicationId: z.string(),
  requested: z.int(),
  appliedOn: z.iso.date(),
  /** `replaced`: another one was made before anything was answered. */
  state: z.enum(['waiting', 'granted', 'granted_less', 'refused', 'withdrawn', 'replaced']),
  /** What iFirma granted as far as it was read; null before any reading. */
  granted: z.int().nullable(),
  /** The day on which that was read or said; null while it waits. */
  settledOn: z.iso.date().nullable(),
});
export type FollowedApplication = z.infer<typeof followedApplicationSchema>;

/**
 * What became of each application, from the readings alone, so that any reading, by whatever path, recognises it. The
 * readings of one application end where the next begins.
 *
 * @param applications oldest first
 * @param readings oldest first
 */
export function followApplications(
  applications: readonly LimitApplication[],
  readings: readonly LimitReading[],
): readonly FollowedApplication[] {
  return applications.map((application, index) => {
    const next = applications[index + 1];
    if (next === undefined) return follow(application, readings);
    const followed = follow(
      application,
      readings.filter(({ readAt }) => readAt < next.recordedAt),
    );
    return followed.state === 'waiting'
      ? { ...followed, state: 'replaced', settledOn: next.appliedOn }
      : followed;
  });
}

function follow(application: LimitApplication, readings: readonly LimitReading[]): FollowedApplication {
  const { applicationId, requested, appliedOn, recordedAt, closed } = application;
  const granted = readings.at(-1)?.granted ?? null;
  const common = { applicationId, requested, appliedOn, granted };
  if (closed !== null) return { ...common, state: closed.as, settledOn: dayInPoland(closed.at) };
  if (granted === null) return { ...common, state: 'waiting', settledOn: null };

  const before =
    readings.findLast(({ readAt }) => readAt <= recordedAt && dayInPoland(readAt) <= appliedOn) ??
    readings[0];
  const full = readings.find((reading) => reading.granted >= requested && isSince(reading, before));
  if (granted >= requested && full !== undefined)
    return { ...common, state: 'granted', settledOn: laterDay(dayInPoland(full.readAt), appliedOn) };
  const more = readings.find(
    (reading) => isSince(reading, before) && reading.granted > (before?.granted ?? 0),
  );
  if (more !== undefined && granted > (before?.granted ?? 0))
    return { ...common, state: 'granted_less', settledOn: dayInPoland(more.readAt) };
  return { ...common, state: 'waiting', settledOn: null };
}

function isSince(reading: LimitReading, before: LimitReading | undefined): boolean {
  return before === undefined || reading.readAt >= before.readAt;
}

/** The day by which to apply, so that an answer is there when the documents are used up. Today when that has passed. */
export function applyBy(until: CalendarDay, leadDays: number, today: CalendarDay): CalendarDay {
  return laterDay(addDays(until, -leadDays), today);
}

/** An application takes long once the time that was allowed for it is over: then a letter is offered. */
export function takesLong(
  { state, appliedOn }: Pick<FollowedApplication, 'state' | 'appliedOn'>,
  leadDays: number,
  today: CalendarDay,
): boolean {
  return state === 'waiting' && addDays(appliedOn, leadDays) <= today;
}
