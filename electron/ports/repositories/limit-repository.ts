import type { ApplicationClosure, LimitApplication } from '../../../shared/domain/limits/limit-application';
import type { LimitReading } from '../../../shared/domain/limits/limit-reading';

/** What iFirma said about the document limit over time, and the user's applications for a higher one. */
export interface LimitRepository {
  /** Since an instant, oldest first. */
  readingsSince(at: string): readonly LimitReading[];
  /** Oldest first. */
  applications(): readonly LimitApplication[];
  addApplication(application: LimitApplication): void;
  /** False when there is none of this id that is still open. */
  closeApplication(applicationId: string, as: ApplicationClosure, at: string): boolean;
  /** Days that an application is assumed to take; null until the user says so. */
  leadDays(): number | null;
  saveLeadDays(days: number): void;
}
