import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isInMonth } from '../../../shared/domain/days/accounting-month';
import { formatDay, isCalendarDay } from '../../../shared/domain/days/calendar-day';
import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';
import { withIssueDate } from '../../../shared/domain/invoice/invoice-form-dates';
import { guardIssueDate, type IssueDateRule } from '../../../shared/domain/sending/issue-date-guard';
import type { SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

type IssueDateNotesProps = {
  readonly form: InvoiceForm;
  readonly today: string;
  readonly plan: Pick<SyncPlan, 'snapshot' | 'newestSale'> | undefined;
  readonly onChange: (form: InvoiceForm) => void;
};

/** What the plan would say of the dates (N-02), by the same rules. */
export function IssueDateNotes({ form, today, plan, onChange }: IssueDateNotesProps) {
  const { t } = useLingui();
  const { soldOn, issuedOn } = form;
  if (!isCalendarDay(soldOn)) return null;
  const month = plan?.snapshot?.accountingMonth;
  return (
    <>
      {isCalendarDay(issuedOn) && (
        <VerdictNote
          {...{ soldOn, today }}
          typedOn={issuedOn}
          newestOn={plan?.newestSale?.issuedOn ?? null}
          issueToday={
            <Button
              tone="quiet"
              onPress={() => {
                onChange(withIssueDate(form, today));
              }}
            >
              <Trans>Wystaw z dzisiejszą datą</Trans>
            </Button>
          }
        />
      )}
      {month !== undefined && !isInMonth(month, soldOn) && (
        <Banner tone="warn" title={t`Inny miesiąc księgowy w iFirmie`}>
          <Trans>
            Sprzedaż jest poza miesiącem ustawionym w iFirmie. Faktura poczeka w kolejce, aż zmienisz miesiąc
            księgowy w panelu iFirmy.
          </Trans>
        </Banner>
      )}
    </>
  );
}

type VerdictNoteProps = Parameters<typeof guardIssueDate>[0] & { readonly issueToday: ReactNode };

function VerdictNote({ issueToday, ...dates }: VerdictNoteProps) {
  const { t } = useLingui();
  const verdict = guardIssueDate(dates);
  if (verdict.kind === 'broken') {
    const { rule, limitOn, proposedOn } = verdict;
    return (
      <BrokenRuleNote
        rule={rule}
        limitOn={limitOn}
        isTooLateToday={verdict.todayBreaks === 'too_late'}
        action={proposedOn === null ? undefined : issueToday}
      />
    );
  }
  if (dates.typedOn >= dates.today) return null;
  return (
    <Banner
      tone="info"
      title={t`Data wystawienia minęła`}
      action={verdict.isTodayPossible ? issueToday : undefined}
    >
      {verdict.isTodayPossible ? (
        <Trans>Przed wysłaniem Kwit zapyta, z jaką datą wystawić tę fakturę.</Trans>
      ) : (
        <Trans>Dziś jest już po 15. dniu miesiąca po sprzedaży, więc zostanie ta data.</Trans>
      )}
    </Banner>
  );
}

type BrokenRuleNoteProps = {
  readonly rule: IssueDateRule;
  readonly limitOn: string;
  readonly isTooLateToday: boolean;
  readonly action: ReactNode;
};

function BrokenRuleNote({ rule, limitOn, isTooLateToday, action }: BrokenRuleNoteProps) {
  const { t } = useLingui();
  const day = formatDay(limitOn);
  switch (rule) {
    case 'before_newest':
      return (
        <Banner tone="warn" title={t`W iFirmie jest już nowsza faktura`} action={action}>
          <Trans>Najnowsza jest z {day}. iFirma nie przyjmie wcześniejszej daty wystawienia.</Trans>
        </Banner>
      );
    case 'too_late':
      return isTooLateToday ? (
        <Banner tone="warn" title={t`Minął termin wystawienia`}>
          <Trans>
            Fakturę za tę sprzedaż można było wystawić do {day}. iFirma nie przyjmie tej daty; sprawdź datę
            sprzedaży albo zapytaj księgową.
          </Trans>
        </Banner>
      ) : (
        <Banner tone="warn" title={t`Data wystawienia jest za późna`} action={action}>
          <Trans>Fakturę za tę sprzedaż można wystawić najpóźniej {day}.</Trans>
        </Banner>
      );
    case 'issue_date_in_future':
      return (
        <Banner tone="info" title={t`Data wystawienia jeszcze nie nadeszła`} action={action}>
          <Trans>Wyślesz tę fakturę {day} albo wystawisz ją z dzisiejszą datą.</Trans>
        </Banner>
      );
    case 'sale_in_future':
      return (
        <Banner tone="info" title={t`Data sprzedaży jeszcze nie nadeszła`}>
          <Trans>iFirma nie przyjmuje faktur wystawionych przed sprzedażą. Wyślesz tę {day}.</Trans>
        </Banner>
      );
  }
}
