import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay, isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { dueDayOf, PAYMENT_TERM_PICKS } from '../../../shared/domain/invoice/invoice-form-dates';
import { DayField } from '../../ui/fields/day-field';
import { DayText } from '../../ui/facts/day-text';
import { SegmentedField } from '../../ui/fields/segmented-field';
import { SelectField } from '../../ui/fields/select-field';
import styles from './invoice-sheet.module.css';
import type { InvoiceSectionProps } from './invoice-section-props';

const OWN_DAY = 'own-day';
const NO_TERM = 'no-term';

/** Issue, sale and due day. The number is decided by iFirma when the invoice is sent, so none is shown. */
export function DatesSection({
  form,
  onChange,
  onLeaveField,
  problemAt,
  isReadOnly,
  today,
}: InvoiceSectionProps) {
  const { t } = useLingui();
  const isOwnDay = form.paymentTermDays === '' && form.dueOn !== '';
  const term = form.paymentTermDays === '' ? (isOwnDay ? OWN_DAY : NO_TERM) : form.paymentTermDays;
  const days = PAYMENT_TERM_PICKS.map(String);
  const picks = days.includes(term) || term === OWN_DAY || term === NO_TERM ? days : [...days, term];
  const dueOn = dueDayOf(form);
  const month =
    form.saleDateFormat === 'month' && isCalendarDay(form.soldOn) ? formatDay(form.soldOn).slice(3) : null;
  const shared = { appearance: 'quiet', isReadOnly, onBlur: onLeaveField } as const;

  return (
    <section className={styles['dates']} aria-label={t`Daty`}>
      <DayField
        {...shared}
        today={today}
        label={t`Data wystawienia`}
        path="issuedOn"
        value={form.issuedOn}
        error={problemAt('issuedOn')}
        onChange={(issuedOn) => {
          onChange({ ...form, issuedOn });
        }}
      />
      <DayField
        {...shared}
        today={today}
        label={form.saleDateFormat === 'month' ? t`Miesiąc sprzedaży` : t`Data sprzedaży`}
        path="soldOn"
        value={form.soldOn}
        error={problemAt('soldOn')}
        hint={month === null ? undefined : t`Na fakturze będzie ${month}.`}
        onChange={(soldOn) => {
          onChange({ ...form, soldOn });
        }}
      />
      {!isReadOnly && (
        <SegmentedField
          label={t`Sprzedaż na fakturze`}
          labelHidden
          path="saleDateFormat"
          value={form.saleDateFormat}
          options={[
            { value: 'day', label: t`Dzień` },
            { value: 'month', label: t`Miesiąc` },
          ]}
          onChange={(saleDateFormat) => {
            onChange({ ...form, saleDateFormat });
          }}
        />
      )}
      <SelectField
        {...shared}
        label={t`Termin płatności`}
        path="paymentTermDays"
        value={term}
        error={problemAt('paymentTermDays')}
        options={[
          ...picks.map((value) => ({ value, label: t`${value} dni` })),
          { value: OWN_DAY, label: t`Wybrany dzień` },
          { value: NO_TERM, label: t`Bez terminu` },
        ]}
        onChange={(value) => {
          if (value === OWN_DAY) onChange({ ...form, paymentTermDays: '', dueOn: dueOn ?? form.issuedOn });
          else if (value === NO_TERM) onChange({ ...form, paymentTermDays: '', dueOn: '' });
          else onChange({ ...form, paymentTermDays: value, dueOn: '' });
        }}
      />
      {isOwnDay ? (
        <DayField
          {...shared}
          today={today}
          label={t`Zapłata do`}
          path="dueOn"
          value={form.dueOn}
          error={problemAt('dueOn')}
          onChange={(day) => {
            onChange({ ...form, dueOn: day });
          }}
        />
      ) : (
        dueOn !== null && (
          <p className={styles['due']}>
            <Trans>
              Zapłata do <DayText day={dueOn} />
            </Trans>
          </p>
        )
      )}
    </section>
  );
}
