import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../../shared/domain/days/calendar-day';
import type { Unsettled } from '../../../../shared/ipc/contracts/sync.contract';
import { MoneyText } from '../../../ui/facts/money-text';
import { SentAndCame } from './sent-and-came';
import styles from '../sync-page.module.css';

/** What was sent, when, and what came back instead of an answer: what to look for in iFirma. */
export function SentFacts({ item }: { readonly item: Unsettled }) {
  const { t } = useLingui();
  return (
    <dl className={styles['facts']}>
      <dt>{item.kind === 'expense' ? t`Sprzedawca` : t`Nabywca`}</dt>
      <dd>
        <bdi>{item.partyName}</bdi>
        {item.partyNip !== '' && <>, NIP&nbsp;{item.partyNip}</>}
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
      <SentAndCame sentAt={item.sentAt} error={item.error} />
    </dl>
  );
}
