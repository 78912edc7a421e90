import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { documentsLeft } from '../../company/documents-left';
import { keyLightOf } from '../../company/key-light';
import { cx } from '../../lib/cx';
import { formatMonth } from '../../lib/format-calendar';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/layout/section';
import tones from '../../ui/tones.module.css';
import styles from './figures.module.css';

/** How the account stands: queue, keys, limit and month, each the way to its own screen. Asks nobody. */
export function Glance() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: keys } = useChannelQuery('keys.list', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const { data: month } = useChannelQuery('month.get', {});
  const queued = sync === undefined ? null : sync.plan.items.length + sync.plan.blocked.length;
  const left = limits === undefined ? null : documentsLeft(limits);
  const reading = month?.reading;

  return (
    <Section title={t`Konto w iFirmie`}>
      <ul className={styles['glance']}>
        <Fact
          label={t`Kolejka`}
          to={paths.sync}
          value={
            queued === 0 ? (
              <Trans>pusta</Trans>
            ) : (
              queued !== null && (
                <Plural value={queued} one="# dokument" few="# dokumenty" other="# dokumentów" />
              )
            )
          }
          caption={
            sync && sync.plan.requestCount > 0 ? (
              <Plural
                value={sync.plan.requestCount}
                one="zużyje # zapytanie"
                few="zużyje # zapytania"
                other="zużyje # zapytań"
              />
            ) : null
          }
        />
        <Fact
          label={t`Klucze`}
          to={paths.keys}
          value={
            <span className={styles['lights']}>
              {keys?.keys.map((status) => {
                const { keyName } = status;
                const light = keyLightOf(i18n, status);
                return (
                  <span key={keyName} className={cx(styles['light'], tones[light.tone])}>
                    <Icon name={light.icon} size="small" />
                    {keyName}
                    <span className="visually-hidden">{light.word}</span>
                  </span>
                );
              })}
            </span>
          }
          caption={null}
        />
        <Fact
          label={t`Limit dokumentów`}
          to={paths.limits}
          value={
            left === null ? (
              limits && <Trans>jeszcze nieodczytany</Trans>
            ) : (
              <Plural value={left} one="został #" few="zostały #" other="zostało #" />
            )
          }
          caption={limits?.document && formatInstant(i18n, limits.document.readAt, today)}
        />
        <Fact
          label={t`Miesiąc księgowy`}
          to={paths.accountingMonth}
          value={
            reading
              ? formatMonth(i18n, reading.year, reading.month)
              : month && <Trans>jeszcze nieodczytany</Trans>
          }
          caption={
            month && month.outside.length > 0 ? (
              <Plural
                value={month.outside.length}
                one="# dokument jest poza nim"
                few="# dokumenty są poza nim"
                other="# dokumentów jest poza nim"
              />
            ) : (
              reading && formatInstant(i18n, reading.readAt, today)
            )
          }
        />
      </ul>
    </Section>
  );
}

type FactProps = {
  readonly label: string;
  readonly to: string;
  readonly value: ReactNode;
  readonly caption: ReactNode;
};

function Fact({ label, to, value, caption }: FactProps) {
  return (
    <li>
      <Link href={to} className={styles['figure']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['value']}>{value}</span>
        <span className={styles['caption']}>{caption}</span>
      </Link>
    </li>
  );
}
