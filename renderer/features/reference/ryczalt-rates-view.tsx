import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay, isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { FIRST_RYCZALT_DAY, findRyczaltRates } from '../../../shared/domain/tax/ryczalt-rate-table';
import { ryczaltRateText } from '../../../shared/i18n/ryczalt-rate-text';
import { useToday } from '../../bridge/open-company';
import { ryczaltRateLabel } from '../../lib/ryczalt-rate-label';
import { DayField } from '../../ui/fields/day-field';
import { EmptyState } from '../../ui/layout/empty-state';
import { PlainTable } from '../../ui/tables/plain-table';
import { SourceNote } from './source-note';
import styles from './reference.module.css';

/** The rates of lump-sum tax that were in force on a day. */
export function RyczaltRatesView() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [day, setDay] = useState(today);
  const isDay = isCalendarDay(day);
  const table = isDay ? findRyczaltRates(day) : null;

  return (
    <>
      <p className={styles['words']}>
        <Trans>
          Opis stawki jest przybliżony. O tym, która jest Twoja, decyduje ustawa i to, co naprawdę robisz; w
          razie wątpliwości zapytaj księgową.
        </Trans>
      </p>
      <div className={styles['question']}>
        <DayField
          label={t`Dzień przychodu`}
          today={today}
          value={day}
          error={isDay ? undefined : t`Nie ma takiego dnia. Wpisz na przykład 23.11.2026.`}
          onChange={setDay}
        />
      </div>
      {table !== null && (
        <>
          <PlainTable
            label={t`Stawki ryczałtu`}
            columns={[{ header: t`Stawka` }, { header: t`Najczęściej` }]}
            rows={table.rates.map((rate) => ({
              id: rate,
              cells: [ryczaltRateLabel(rate), ryczaltRateText(i18n, rate)],
            }))}
          />
          <SourceNote source={table} />
        </>
      )}
      {isDay && table === null && (
        <EmptyState icon="calendar" title={t`Kwit nie zna stawek z tego dnia`}>
          <Trans>Zna je od {formatDay(FIRST_RYCZALT_DAY)}. Wcześniejsze sprawdź w ustawie.</Trans>
        </EmptyState>
      )}
    </>
  );
}
