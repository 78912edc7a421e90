import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { daysBetween } from '../domain/days/calendar-day';

/** How long ago a day was: "dziś", "wczoraj", "3 dni temu". A day that a wrong clock puts ahead is today. */
export function formatAge(i18n: I18n, day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days <= 0) return i18n._(msg`dziś`);
  if (days === 1) return i18n._(msg`wczoraj`);
  return i18n._(
    msg`${plural(days, { one: '# dzień temu', few: '# dni temu', many: '# dni temu', other: '# dnia temu' })}`,
  );
}
