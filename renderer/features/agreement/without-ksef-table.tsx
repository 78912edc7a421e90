import { useLingui } from '@lingui/react/macro';
import type { Agreement } from '../../../shared/ipc/contracts/agreement.contract';
import { DayText } from '../../ui/facts/day-text';
import { MoneyText } from '../../ui/facts/money-text';
import { PlainTable } from '../../ui/tables/plain-table';

export function WithoutKsefTable({ sales }: { readonly sales: Agreement['withoutKsef'] }) {
  const { t } = useLingui();
  return (
    <PlainTable
      label={t`Bez numeru KSeF`}
      columns={[
        { header: t`Nabywca` },
        { header: t`Numer` },
        { header: t`Data` },
        { header: t`Brutto`, isNumber: true },
      ]}
      rows={sales.map(({ ifirmaId, partyName, number, issuedOn, grossMinor, currency }) => ({
        id: ifirmaId,
        cells: [
          <bdi key="party">{partyName}</bdi>,
          number,
          <DayText key="day" day={issuedOn} />,
          <MoneyText key="gross" minor={grossMinor} currency={currency || 'PLN'} />,
        ],
      }))}
    />
  );
}
