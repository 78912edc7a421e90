import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { FollowedApplication } from '../../../shared/domain/limits/limit-application';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatCount } from '../../lib/format-count';
import { formatInstant } from '../../lib/format-instant';
import styles from './applications.module.css';

/** Requested beside granted, as iFirma's panel shows them: equal means done. */
export function GrantedNumbers({ application }: { readonly application: FollowedApplication }) {
  const { i18n } = useLingui();
  const today = useToday();
  const { data: limits } = useChannelQuery('limits.get', {});
  const { requested, granted, appliedOn } = application;
  const day = formatDay(appliedOn);
  const readAt = limits?.document ? formatInstant(i18n, limits.document.readAt, today) : null;
  return (
    <dl className={styles['numbers']}>
      <div className={styles['number']}>
        <dt>
          <Trans>Wnioskowane</Trans>
        </dt>
        <dd>{formatCount(requested)}</dd>
        <dd className={styles['when']}>
          <Trans>wpisane przez Ciebie, {day}</Trans>
        </dd>
      </div>
      <div className={styles['number']}>
        <dt>
          <Trans>Przyznane</Trans>
        </dt>
        <dd>{granted === null ? '–' : formatCount(granted)}</dd>
        <dd className={styles['when']}>
          {readAt === null ? <Trans>jeszcze nieodczytane</Trans> : <Trans>odczytane z iFirmy {readAt}</Trans>}
        </dd>
      </div>
    </dl>
  );
}
