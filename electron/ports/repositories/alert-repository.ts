import type { Alert } from '../../../shared/domain/limits/alert';

export type AlertRecord = {
  readonly alertId: string;
  readonly alert: Alert;
  readonly raisedAt: string;
  /** The user has seen it and wants it no longer. */
  readonly dismissedAt: string | null;
  /** What it was about holds no longer. */
  readonly endedAt: string | null;
};

/** One row a subject (`subjectOf`): that is what keeps an alert from being told twice. */
export interface AlertRepository {
  /** Newest first, with those that were dismissed or have ended. */
  all(): readonly AlertRecord[];
  /** Replaces the record of the same subject. */
  save(record: AlertRecord): void;
  /** Of one alert; of all when null. */
  dismiss(alertId: string | null, at: string): void;
}
