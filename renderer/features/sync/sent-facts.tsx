import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/calendar-day';
import { describeAppError } from '../../../shared/i18n/app-error-text';
import type { Unsettled } from '../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../bridge/open-company';
import { formatInstant } from '../../lib/format-instant';
import { MoneyText } from '../../ui/money-text';
import { OpenDocumentButton } from './open-document-button';
import styles from './sync-page.module.css';

/** What was sent, when, and what came back instead of an answer: what to look for in iFirma. */
export function SentFacts({ item }: { readonly item: Unsettled }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { serverText = null, cause = null } = item.error === null ? {} : describeAppError(i18n, item.error);
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{item.kind === 'expense' ? t`Sprzedawca` : t`Nabywca`}</dt>
        <dd>
          <bdi>{item.partyName}</bdi>
          {item.partyNip !== '' && <>, NIP {item.partyNip}</>}
        </dd>
        {item.number !== null && (
          <>
            <dt>
              <Trans>Numer</Trans>
            </dt>
            <dd>{item.number}</dd>
          </>
        )}
        <dt>
          <Trans>Data</Trans>
        </dt>
        <dd>{formatDay(item.issuedOn)}</dd>
        <dt>
          <Trans>Brutto</Trans>
        </dt>
        <dd>
          <MoneyText minor={item.grossMinor} isStrong />
        </dd>
        <dt>
          <Trans>Wysłano</Trans>
        </dt>
        <dd>{formatInstant(i18n, item.sentAt, today)}</dd>
        {cause !== null && (
          <>
            <dt>
              <Trans>Co przyszło</Trans>
            </dt>
            <dd>
              {cause} {serverText}
            </dd>
          </>
        )}
      </dl>
      <div className={styles['choices']}>
        <OpenDocumentButton document={item} />
      </div>
    </>
  );
}
