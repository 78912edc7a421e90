import type { SaleAtIfirma } from '../../../shared/domain/at-ifirma/sale-at-ifirma';
import type { CalendarDay } from '../../../shared/domain/days/calendar-day';

/** Everything that iFirma listed of a period, at one time. */
export type SalesReadingRecord = {
  readonly fromOn: CalendarDay;
  readonly toOn: CalendarDay;
  readonly readAt: string;
  readonly rows: readonly SaleAtIfirma[];
};

/** The last reading of each period that was compared, so that it can be looked at again offline. */
export interface SalesReadingRepository {
  find(fromOn: CalendarDay, toOn: CalendarDay): SalesReadingRecord | null;
  save(reading: SalesReadingRecord): void;
}
