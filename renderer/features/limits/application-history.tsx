import { useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { FollowedApplication } from '../../../shared/domain/limits/limit-application';
import { formatCount } from '../../lib/format-count';
import { Icon } from '../../ui/icon';
import { PlainTable } from '../../ui/tables/plain-table';
import { applicationStateText, ICON_OF_APPLICATION } from './application-words';
import styles from './applications.module.css';

type ApplicationHistoryProps = { readonly applications: readonly FollowedApplication[] };

/** Every application, newest first: requested and granted stand side by side. */
export function ApplicationHistory({ applications }: ApplicationHistoryProps) {
  const { t } = useLingui();
  return (
    <PlainTable
      label={t`Wnioski o wyższy limit`}
      columns={[
        { header: t`Dzień wniosku` },
        { header: t`Wnioskowane`, isNumber: true },
        { header: t`Przyznane`, isNumber: true },
        { header: t`Stan` },
      ]}
      rows={applications.map((application) => ({
        id: application.applicationId,
        cells: [
          formatDay(application.appliedOn),
          formatCount(application.requested),
          application.granted === null ? '–' : formatCount(application.granted),
          <ApplicationState key="state" {...application} />,
        ],
      }))}
    />
  );
}

function ApplicationState({ state, settledOn }: FollowedApplication) {
  const { i18n } = useLingui();
  return (
    <span className={styles['state']}>
      <Icon name={ICON_OF_APPLICATION[state]} size="small" />
      {applicationStateText(i18n, state)}
      {settledOn !== null && `, ${formatDay(settledOn)}`}
    </span>
  );
}
