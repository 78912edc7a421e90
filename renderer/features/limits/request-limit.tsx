import { Trans, useLingui } from '@lingui/react/macro';
import { IFIRMA_REQUESTS } from '../../../shared/domain/ifirma-requests';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { formatCount } from '../../lib/format-count';
import { RequestPauseBanner } from '../../limits/request-pause-banner';
import { Section } from '../../ui/section';
import styles from './limits.module.css';

/** Requests, which Kwit paces by itself: there is nothing for the user to do. */
export function RequestLimit({ requests }: Pick<LimitOverview, 'requests'>) {
  const { t } = useLingui();
  const { usedThisMinute, perMinute, usedToday, perDay, pause } = requests;
  return (
    <Section
      title={t`Limit zapytań`}
      lead={
        <Trans>
          iFirma liczy zapytania wszystkich Twoich programów razem i nie mówi, ile ich już było. Kwit liczy
          swoje i zwalnia dużo wcześniej, więc nic nie musisz robić.
        </Trans>
      }
    >
      {pause !== null && <RequestPauseBanner pause={pause} />}
      <table className={styles['requests']}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Trans>Z Kwita</Trans>
            </th>
            <th scope="col">
              <Trans>Tempo Kwita, najwyżej</Trans>
            </th>
            <th scope="col">
              <Trans>Limit iFirmy, na wszystkie programy</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <Row label={t`W tej minucie`} counts={[usedThisMinute, perMinute, IFIRMA_REQUESTS.perMinute]} />
          <Row label={t`Dzisiaj`} counts={[usedToday, perDay, IFIRMA_REQUESTS.perDay]} />
        </tbody>
      </table>
    </Section>
  );
}

function Row({ label, counts }: { readonly label: string; readonly counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {counts.map((count, index) => (
        // Three columns, always the same.
        <td key={index}>{formatCount(count)}</td>
      ))}
    </tr>
  );
}
