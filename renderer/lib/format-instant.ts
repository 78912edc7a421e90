import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { addDays, dayInPoland, formatDay, timeInPoland } from '../../shared/domain/days/calendar-day';

/** When something happened, as said aloud in Poland: "dziś o 14:02", "wczoraj o 9:10", "3.11.2026 o 9:10". */
export function formatInstant(i18n: I18n, instant: string, today: string): string {
  const day = dayInPoland(instant);
  const time = timeInPoland(instant);
  if (day === today) return i18n._(msg`dziś o ${time}`);
  if (day === addDays(today, -1)) return i18n._(msg`wczoraj o ${time}`);
  return i18n._(msg`${formatDay(day)} o ${time}`);
}
