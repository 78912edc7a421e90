import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { monthKeyOf, monthOfKey } from '../../shared/domain/days/accounting-month';
import { monthBefore, type MonthPeriod } from '../../shared/domain/days/month-period';
import { formatMonth } from '../lib/format-calendar';

export type PeriodKind = 'month' | 'quarter' | 'year' | 'range';

/** As typed: a range may be upside down. */
export type ChosenPeriod = MonthPeriod & { readonly kind: PeriodKind };

/** How far back each kind is offered. */
const OFFERED = { month: 36, quarter: 12, year: 10 } as const;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

export type OfferedPeriod = MonthPeriod & { readonly value: string; readonly label: string };

/** Whole months, quarters or years up to the running one, newest first. */
export function offerPeriods(
  i18n: I18n,
  kind: Exclude<PeriodKind, 'range'>,
  today: string,
): readonly OfferedPeriod[] {
  const length = MONTHS[kind];
  const thisMonth = monthKeyOf(today);
  // The first month of the running period.
  const first = monthBefore(thisMonth, (monthOfKey(thisMonth).month - 1) % length);
  return Array.from({ length: OFFERED[kind] }, (_, index) => {
    const fromMonth = monthBefore(first, index * length);
    const toMonth = monthBefore(fromMonth, 1 - length);
    return { value: fromMonth, label: labelOf(i18n, kind, fromMonth), fromMonth, toMonth };
  });
}

/** Every month that a range may begin or end with, newest first. */
export function offerMonths(
  i18n: I18n,
  today: string,
): readonly { readonly value: string; readonly label: string }[] {
  return Array.from({ length: OFFERED.year * MONTHS.year }, (_, index) => {
    const value = monthBefore(monthKeyOf(today), index);
    return { value, label: labelOf(i18n, 'month', value) };
  });
}

/** "listopad 2026", "3. kwartał 2026", "2026", or a range by its ends. */
export function periodText(i18n: I18n, { fromMonth, toMonth }: MonthPeriod): string {
  const { month } = monthOfKey(fromMonth);
  const length = (['month', 'quarter', 'year'] as const).find(
    (kind) => monthBefore(fromMonth, 1 - MONTHS[kind]) === toMonth && (month - 1) % MONTHS[kind] === 0,
  );
  if (length !== undefined) return labelOf(i18n, length, fromMonth);
  const [first, last] = [labelOf(i18n, 'month', fromMonth), labelOf(i18n, 'month', toMonth)];
  return i18n._(msg`${first} – ${last}`);
}

function labelOf(i18n: I18n, kind: Exclude<PeriodKind, 'range'>, fromMonth: string): string {
  const { year, month } = monthOfKey(fromMonth);
  switch (kind) {
    case 'month':
      return formatMonth(i18n, year, month);
    case 'quarter': {
      const quarter = (month - 1) / MONTHS.quarter + 1;
      return i18n._(msg`${quarter}. kwartał ${year}`);
    }
    case 'year':
      return String(year);
  }
}
