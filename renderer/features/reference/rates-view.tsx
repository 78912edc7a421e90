import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { TABLE_A_CURRENCIES } from '../../../shared/domain/money/table-a-currencies';
import { lastWorkingDayBefore } from '../../../shared/domain/days/working-day';
import { useToday } from '../../bridge/open-company';
import { DayField } from '../../ui/fields/day-field';
import { SelectField } from '../../ui/fields/select-field';
import { RateHistory } from './rate-history';
import { RateOfTable } from './rate-of-table';
import styles from './reference.module.css';

/** The rate for a document of a day: of the table of the last working day before it, and of no other. */
export function RatesView() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [currency, setCurrency] = useState('EUR');
  const [day, setDay] = useState(today);
  const tableOn = isCalendarDay(day) ? lastWorkingDayBefore(day) : null;
  const names = new Intl.DisplayNames(i18n.locale, { type: 'currency' });

  return (
    <>
      <div className={styles['question']}>
        <SelectField
          label={t`Waluta`}
          value={currency}
          options={TABLE_A_CURRENCIES.map((code) => ({
            value: code,
            label: code,
            detail: names.of(code) ?? '',
          }))}
          onChange={setCurrency}
        />
        <DayField
          label={t`Dzień sprzedaży albo wystawienia`}
          hint={t`Wcześniejszy z nich. Obowiązuje tabela z ostatniego dnia roboczego przed nim.`}
          today={today}
          value={day}
          error={tableOn === null ? t`Nie ma takiego dnia. Wpisz na przykład 23.11.2026.` : undefined}
          onChange={setDay}
        />
      </div>
      {tableOn !== null && (
        <RateOfTable key={`${currency} ${tableOn}`} currency={currency} tableOn={tableOn} />
      )}
      <RateHistory key={currency} currency={currency} tableOn={tableOn ?? today} />
    </>
  );
}
