import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/calendar-day';
import type { FollowedApplication } from '../../../shared/domain/limit-application';
import { formatCount } from '../../lib/format-count';
import { Icon } from '../../ui/icon';
import { applicationStateText, ICON_OF_APPLICATION } from './application-words';
import styles from './applications.module.css';

/** Every application, newest first: requested and granted stand side by side. */
export function ApplicationHistory({
  applications,
}: {
  readonly applications: readonly FollowedApplication[];
}) {
  const { i18n } = useLingui();
  return (
    <table className={styles['history']}>
      <caption className="visually-hidden">
        <Trans>Wnioski o wyższy limit</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Dzień wniosku</Trans>
          </th>
          <th scope="col" className={styles['count']}>
            <Trans>Wnioskowane</Trans>
          </th>
          <th scope="col" className={styles['count']}>
            <Trans>Przyznane</Trans>
          </th>
          <th scope="col">
            <Trans>Stan</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {applications.map(({ applicationId, appliedOn, requested, granted, state, settledOn }) => (
          <tr key={applicationId}>
            <th scope="row">{formatDay(appliedOn)}</th>
            <td className={styles['count']}>{formatCount(requested)}</td>
            <td className={styles['count']}>{granted === null ? '–' : formatCount(granted)}</td>
            <td>
              <span className={styles['state']}>
                <Icon name={ICON_OF_APPLICATION[state]} size="small" />
                {applicationStateText(i18n, state)}
                {settledOn !== null && `, ${formatDay(settledOn)}`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
