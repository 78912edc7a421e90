import { useLingui } from '@lingui/react/macro';
import type { Agreement } from '../../../shared/ipc/contracts/agreement.contract';
import { DayText } from '../../ui/day-text';
import { MoneyText } from '../../ui/money-text';
import styles from './agreement.module.css';

export function WithoutKsefTable({ sales }: { readonly sales: Agreement['withoutKsef'] }) {
  const { t } = useLingui();
  return (
    <table className={styles['table']} aria-label={t`Bez numeru KSeF`} data-selectable>
      <thead>
        <tr>
          <th scope="col">{t`Nabywca`}</th>
          <th scope="col">{t`Numer`}</th>
          <th scope="col">{t`Data`}</th>
          <th scope="col" className={styles['end']}>{t`Brutto`}</th>
        </tr>
      </thead>
      <tbody>
        {sales.map((sale) => (
          <tr key={sale.ifirmaId}>
            <th scope="row">
              <bdi>{sale.partyName}</bdi>
            </th>
            <td>{sale.number}</td>
            <td>
              <DayText day={sale.issuedOn} />
            </td>
            <td className={styles['end']}>
              <MoneyText minor={sale.grossMinor} currency={sale.currency || 'PLN'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
