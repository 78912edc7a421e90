import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PullOverview } from '../../shared/ipc/contracts/pull.contract';
import { useToday } from '../bridge/open-company';
import { useChannelQuery } from '../bridge/use-channel-query';
import { documentsLeft, isLittleLeft } from '../company/documents-left';
import { InboxButton } from '../features/alerts/inbox-button';
import { cx } from '../lib/cx';
import { formatCount } from '../lib/format-count';
import { formatInstant } from '../lib/format-instant';
import { formatMonth } from '../lib/format-calendar';
import { paths } from '../lib/paths';
import { useIsOnline } from '../lib/use-is-online';
import { useWideWindow } from '../lib/use-wide-window';
import { Icon, type IconName } from '../ui/icon';
import styles from './status-line.module.css';

/** Where the eye goes to know whether all is well: connection, month, queue, limit. Local data only. */
export function StatusLine() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const isOnline = useIsOnline();
  const isWide = useWideWindow();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const { data: monthOverview } = useChannelQuery('month.get', {});
  const { data: pulled } = useChannelQuery('pull.overview', {});

  const snapshot = sync?.plan.snapshot ?? null;
  const queued = sync === undefined ? 0 : sync.plan.items.length + sync.plan.blocked.length;
  const left = limits === undefined ? null : documentsLeft(limits);
  const leftText = formatCount(left ?? 0);
  const month = monthOverview?.reading;
  const readAt = latestOf(snapshot?.readAt, limits?.document?.readAt, month?.readAt, pulledAt(pulled));

  return (
    <footer className={styles['line']} aria-label={t`Stan`}>
      {!isOnline && (
        <Fact icon="offline" isStrong>
          {isWide ? t`Bez internetu. Wszystko poza wysyłaniem działa` : t`Bez internetu`}
        </Fact>
      )}
      {sync !== undefined && (
        <Fact icon="sync">
          {readAt === undefined
            ? t`iFirma jeszcze nie odczytana`
            : t`iFirma odczytana ${formatInstant(i18n, readAt, today)}`}
        </Fact>
      )}
      {month && (
        <Fact icon="calendar">
          <Link href={paths.accountingMonth} className={styles['link']}>
            {t`Miesiąc księgowy: ${formatMonth(i18n, month.year, month.month)}`}
          </Link>
        </Fact>
      )}
      <span className={styles['gap']} />
      {sync !== undefined && (
        <Fact icon="state-queued">
          {queued === 0 ? (
            t`Kolejka pusta`
          ) : (
            <Plural
              value={queued}
              one="# dokument w kolejce"
              few="# dokumenty w kolejce"
              other="# dokumentów w kolejce"
            />
          )}
        </Fact>
      )}
      {left !== null && (
        <Fact icon="limit" isStrong={isLittleLeft(left)}>
          <Plural
            value={left}
            one={`Został ${leftText} dokument z limitu`}
            few={`Zostały ${leftText} dokumenty z limitu`}
            other={`Zostało ${leftText} dokumentów z limitu`}
          />
        </Fact>
      )}
      <InboxButton />
    </footer>
  );
}

/** When the last fetch ended that read anything. */
function pulledAt(overview: PullOverview | undefined): string | undefined {
  const pull = overview?.pull;
  return pull?.months.some(({ isDone }) => isDone) ? (pull.endedAt ?? undefined) : undefined;
}

/** The time of the last of several readings; undefined when there was none. */
function latestOf(...instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .toSorted()
    .at(-1);
}

type FactProps = { readonly icon: IconName; readonly isStrong?: boolean; readonly children: ReactNode };

function Fact({ icon, isStrong = false, children }: FactProps) {
  return (
    <span className={cx(styles['fact'], isStrong && styles['strong'])}>
      <Icon name={icon} size="small" />
      <span className={styles['words']}>{children}</span>
    </span>
  );
}
