import { isInMonth } from '../../../shared/domain/days/accounting-month';
import { addDays } from '../../../shared/domain/days/calendar-day';
import { TEXTS } from '../answer-texts';
import { checkDay, checkNotBefore, firstProblem } from '../checks/field-checks';
import { findMemberProblem, type MemberChecks } from '../checks/member-checks';
import { monthOfDay, stepMonth, toMonthText } from '../practice-month';
import type { PracticeVariant } from '../practice-variant';
import type { PracticeMonth } from '../state/month';
import type { SalesBody } from './sales-body';
import { rulesOf, type IssuedKind } from './sales-kinds';

const DAYS: MemberChecks<SalesBody> = {
  DataWystawienia: checkDay,
  DataSprzedazy: checkDay,
  TerminPlatnosci: checkDay,
  DataOtrzymaniaZaplaty: checkDay,
  DataObowiazkuPodatkowego: checkDay,
};

/** Days as such and the rules between them (ifirma-api 7.2); `newestIssuedOn` is the latest one of the numbering. */
export function findDayProblem(
  kind: IssuedKind,
  body: SalesBody,
  newestIssuedOn: string | null,
): string | null {
  const unreadable = findMemberProblem(DAYS, body);
  if (unreadable !== null) return unreadable;
  const { DataWystawienia: issuedOn, DataSprzedazy: soldOn } = body;
  const isOutOfOrder = rulesOf(kind).afterNewest && newestIssuedOn !== null && issuedOn < newestIssuedOn;
  const [earliestField, earliest] = soldOn ? ['DataSprzedazy', soldOn] : ['DataWystawienia', issuedOn];
  return firstProblem(
    checkNotBefore('DataWystawienia', issuedOn, earliestField, earliest),
    soldOn ? findLateness(kind, issuedOn, soldOn) : null,
    isOutOfOrder ? TEXTS.issuedBeforeNewest : null,
    checkNotBefore('TerminPlatnosci', body.TerminPlatnosci, earliestField, earliest),
    checkNotBefore('DataOtrzymaniaZaplaty', body.DataOtrzymaniaZaplaty, earliestField, earliest),
  );
}

const RACHUNEK_DAYS = 90;

function findLateness(kind: IssuedKind, issuedOn: string, soldOn: string): string | null {
  switch (rulesOf(kind).latestIssue) {
    case 'fifteenth': {
      const last = `${toMonthText(stepMonth(monthOfDay(soldOn), 1))}-15`;
      return issuedOn > last ? TEXTS.issuedTooLate : null;
    }
    case 'ninety_days':
      return issuedOn > addDays(soldOn, RACHUNEK_DAYS) ? TEXTS.issuedTooLateForRachunek : null;
    case null:
      return null;
  }
}

const CHECKED_DAYS: Readonly<Record<PracticeVariant['month.dateRule'], readonly ('sale' | 'issue')[]>> = {
  table: [],
  saleDay: ['sale'],
  issueDay: ['issue'],
  both: ['sale', 'issue'],
  none: [],
};

/** The days that have to lie in the accounting month: those of the table of ifirma-api 6.3, or what a switch says. */
export function findMonthProblem(
  kind: IssuedKind,
  { DataSprzedazy: soldOn, DataWystawienia: issuedOn }: SalesBody,
  { month, rule }: { readonly month: PracticeMonth; readonly rule: PracticeVariant['month.dateRule'] },
): string | null {
  const days = rule === 'table' ? [rulesOf(kind).monthDay] : CHECKED_DAYS[rule];
  if (days.includes('sale') && soldOn && !isInMonth(month, soldOn)) return TEXTS.saleDateOutsideMonth;
  return days.includes('issue') && !isInMonth(month, issuedOn)
    ? TEXTS.dayOutsideMonth('Data wystawienia')
    : null;
}
