import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../../shared/domain/days/calendar-day';
import type { PlanItem } from '../../../../shared/ipc/contracts/sync.contract';
import { IssueDateChanges } from './issue-date-changes';
import styles from '../sync-page.module.css';

type PastDayNoteProps = {
  readonly item: PlanItem;
  readonly pastDay: NonNullable<PlanItem['pastDay']>;
  /** The day chosen for it. */
  readonly issuedOn: string;
};

/** Midnight passed since the date was typed: what today's date changes, or what KSeF makes of the typed one. */
export function PastDayNote({ item, pastDay, issuedOn }: PastDayNoteProps) {
  const { t } = useLingui();
  const typed = formatDay(item.issuedOn);
  if (issuedOn !== item.issuedOn) {
    return (
      <div className={`${styles['wide'] ?? ''} ${styles['meta'] ?? ''}`}>
        <p>
          <Trans>Na szkicu stoi {typed}, a minęła północ. Z dzisiejszą datą:</Trans>
        </p>
        <IssueDateChanges changes={pastDay.changes} label={t`Co się zmieni: ${item.partyName}`} />
      </div>
    );
  }
  const ksefBy = formatDay(pastDay.ksefBy);
  return (
    <div className={`${styles['wide'] ?? ''} ${styles['meta'] ?? ''}`}>
      <p>
        {pastDay.isPastKsef ? (
          <Trans>
            Faktura pójdzie z minioną datą {typed}. KSeF oznaczy ją jako wystawioną offline, a termin jej
            przekazania minął {ksefBy}.
          </Trans>
        ) : (
          <Trans>
            Faktura pójdzie z minioną datą {typed}. KSeF oznaczy ją jako wystawioną offline; przekaż ją do{' '}
            {ksefBy}.
          </Trans>
        )}
      </p>
      {pastDay.changes.length > 0 && (
        <>
          <p>
            <Trans>Z dzisiejszą datą byłoby inaczej:</Trans>
          </p>
          <IssueDateChanges changes={pastDay.changes} label={t`Co się zmieni: ${item.partyName}`} />
        </>
      )}
    </div>
  );
}
