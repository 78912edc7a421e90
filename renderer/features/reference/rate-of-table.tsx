import { Trans, useLingui } from '@lingui/react/macro';
import { dayInPoland, formatDay } from '../../../shared/domain/days/calendar-day';
import { formatDecimal } from '../../../shared/domain/money/format-amount';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatAge } from '../../../shared/i18n/format-age';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import styles from './reference.module.css';

type RateOfTableProps = { readonly currency: string; readonly tableOn: string };

/** One rate with table, day and age; what is not known stays empty, and the button asks NBP (T-01). */
export function RateOfTable({ currency, tableOn }: RateOfTableProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const known = useChannelQuery('lookups.rate', { currency, tableOn });
  const fetch = useChannelCommand('lookups.fetchRate');
  const rate = known.data ?? null;
  const age = rate === null ? '' : formatAge(i18n, dayInPoland(rate.fetchedAt), today);

  return (
    <section className={styles['rate']} aria-label={t`Kurs średni NBP`} aria-live="polite">
      {rate === null ? (
        !known.isLoading && (
          <div className={styles['missing']}>
            <p>
              <Trans>
                Tabeli z {formatDay(tableOn)} nie ma jeszcze w pamięci dla {currency}.
              </Trans>
            </p>
            <Button
              tone="primary"
              icon="sync"
              isPending={fetch.isRunning}
              onPress={() => void fetch.run({ currency, tableOn })}
            >
              <Trans>Pobierz kurs z NBP</Trans>
            </Button>
          </div>
        )
      ) : (
        <>
          <p className={styles['figure']} data-selectable>
            {t`${formatDecimal(rate.mid)} zł`} <span className={styles['unit']}>{t`za 1 ${currency}`}</span>
          </p>
          <dl className={styles['facts']} data-selectable>
            <dt>{t`Tabela A`}</dt>
            <dd>{rate.tableNumber}</dd>
            <dt>{t`Z dnia`}</dt>
            <dd>{formatDay(rate.effectiveOn)}</dd>
            <dt>{t`Skąd`}</dt>
            <dd>{t`NBP, z pamięci, pobrano ${age}`}</dd>
          </dl>
        </>
      )}
      {known.error && <ErrorBanner error={known.error} />}
      {fetch.error && <ErrorBanner error={fetch.error} />}
    </section>
  );
}
