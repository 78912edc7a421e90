import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { addMonths, formatDay } from '../../../shared/domain/days/calendar-day';
import { formatDecimal } from '../../../shared/domain/money/format-amount';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { PlainTable } from '../../ui/tables/plain-table';
import { Section } from '../../ui/layout/section';

type RateHistoryProps = {
  readonly currency: string;
  /** The newest table to show. */
  readonly tableOn: string;
};

/** Two weeks of tables at a glance; the others are found by their day. */
const SHOWN = 10;

/** What is known of a currency without network, and the way to know a year of it. */
export function RateHistory({ currency, tableOn }: RateHistoryProps) {
  const { t } = useLingui();
  const today = useToday();
  const { data: year = [], error } = useChannelQuery('lookups.history', {
    currency,
    fromOn: addMonths(today, -12),
    toOn: today,
  });
  const before = useChannelQuery(
    'lookups.history',
    { currency, fromOn: addMonths(tableOn, -1), toOn: tableOn },
    { keepsPrevious: true },
  );
  const fetchYear = useChannelCommand('lookups.fetchYear');
  const stopped = fetchYear.error ?? fetchYear.lastAnswer?.incompleteBecause ?? null;
  const rows = (before.data ?? []).slice(-SHOWN).toReversed();
  const first = year[0];
  const last = year.at(-1);

  return (
    <Section
      title={t`${currency} bez internetu`}
      lead={
        first === undefined || last === undefined ? (
          <Trans>
            Pobierz ostatni rok, a kurs z każdego jego dnia będzie pod ręką także bez internetu. To kilka
            zapytań do NBP.
          </Trans>
        ) : (
          t`W pamięci ${plural(year.length, {
            one: 'jest # kurs',
            few: 'są # kursy',
            many: 'jest # kursów',
            other: 'jest # kursu',
          })} z ostatniego roku, z tabel od ${formatDay(first.effectiveOn)} do ${formatDay(last.effectiveOn)}.`
        )
      }
      action={
        <Button icon="sync" isPending={fetchYear.isRunning} onPress={() => void fetchYear.run({ currency })}>
          <Trans>Pobierz ostatni rok</Trans>
        </Button>
      }
    >
      {error && <ErrorBanner error={error} />}
      {stopped && <ErrorBanner error={stopped} title={t`Nie pobrano wszystkich kursów`} />}
      {rows.length > 0 && (
        <PlainTable
          label={t`Kursy ${currency} do ${formatDay(tableOn)}`}
          columns={[
            { header: t`Tabela z dnia` },
            { header: t`Numer tabeli` },
            { header: t`Kurs średni`, isNumber: true },
          ]}
          rows={rows.map(({ effectiveOn, tableNumber, mid }) => ({
            id: effectiveOn,
            cells: [formatDay(effectiveOn), tableNumber, t`${formatDecimal(mid)} zł`],
          }))}
        />
      )}
    </Section>
  );
}
