import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { assertNever } from '../assert-never';
import { formatDay } from '../domain/days/calendar-day';
import type { IssueDateChange } from '../domain/sending/issue-date-changes';
import type { IssueDateRule } from '../domain/sending/issue-date-guard';

/** One consequence of another issue date, as a sentence; also of what was looked at and stays. */
export function issueDateChangeText(i18n: I18n, change: IssueDateChange): string {
  return i18n._(describe(change, sayEnd(change.from), sayEnd(change.to)));
}

function describe(
  { what, from: before, to: after }: IssueDateChange,
  from: string,
  to: string,
): MessageDescriptor {
  const stays = before === after;
  switch (what) {
    case 'issue_day':
      return msg`Data wystawienia: z ${from} na ${to}. Data sprzedaży się nie zmienia.`;
    case 'due_day':
      return msg`Termin płatności: z ${from} na ${to}.`;
    case 'vat_month':
      return msg`VAT: bez zmian, ${to}. Decyduje data sprzedaży.`;
    case 'vat_month_by_issue':
      return msg`Najem, media, ochrona i inne usługi, w których decyduje data wystawienia: VAT przejdzie z ${from} na ${to}.`;
    case 'buyer_month':
      return msg`Nabywca odliczy VAT najwcześniej za ${to}, nie za ${from}.`;
    case 'income_month':
      return stays ? msg`Przychód: bez zmian, ${to}.` : msg`Przychód przejdzie z ${from} na ${to}.`;
    default:
      return assertNever(what);
  }
}

/** `2026-11-23` as `23.11.2026`, `2026-11` as `11.2026`. */
function sayEnd(end: string): string {
  return end.length === 'RRRR-MM'.length ? end.split('-').toReversed().join('.') : formatDay(end);
}

/** Why issuing today is no way out. */
export function todayBreaksText(i18n: I18n, rule: IssueDateRule): string {
  return i18n._(TODAY_BREAKS[rule]);
}

const TODAY_BREAKS: Readonly<Record<IssueDateRule, MessageDescriptor>> = {
  sale_in_future: msg`Dziś też nie można jej wystawić: sprzedaż jeszcze nie nastąpiła.`,
  issue_date_in_future: msg`Dziś też nie można jej wystawić.`,
  before_newest: msg`Dzisiejsza data też byłaby wcześniejsza niż tamta.`,
  too_late: msg`Dziś jest już po 15. dniu miesiąca po sprzedaży.`,
};
