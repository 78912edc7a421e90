import { Trans, useLingui } from '@lingui/react/macro';
import { IFIRMA_REQUESTS } from '../../../shared/domain/sending/ifirma-requests';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { formatCount } from '../../lib/format-count';
import { RequestPauseBanner } from '../../limits/request-pause-banner';
import { PlainTable } from '../../ui/tables/plain-table';
import { Section } from '../../ui/layout/section';

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
      <PlainTable
        label={t`Limit zapytań`}
        columns={[
          { header: '' },
          { header: t`Z Kwita`, isNumber: true },
          { header: t`Tempo Kwita, najwyżej`, isNumber: true },
          { header: t`Limit iFirmy, na wszystkie programy`, isNumber: true },
        ]}
        rows={[
          {
            id: 'minute',
            cells: [
              t`W tej minucie`,
              ...[usedThisMinute, perMinute, IFIRMA_REQUESTS.perMinute].map(formatCount),
            ],
          },
          { id: 'day', cells: [t`Dzisiaj`, ...[usedToday, perDay, IFIRMA_REQUESTS.perDay].map(formatCount)] },
        ]}
      />
    </Section>
  );
}
