import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { monthOfKey } from '../../../shared/domain/accounting-month';
import type { DocumentKind } from '../../../shared/domain/document';
import { formatMonth } from '../../lib/format-calendar';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/money-text';
import type { YearMonth } from './year-month';
import styles from './year-table.module.css';

/** The numbers behind the chart, newest first; each opens its documents. */
export function YearTable({ months }: { readonly months: readonly YearMonth[] }) {
  const { t, i18n } = useLingui();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t`Miesiąc`}</th>
          <th scope="col">{t`Sprzedaż`}</th>
          <th scope="col">{t`Koszty`}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month: key, sales, costs }) => {
          const { year, month } = monthOfKey(key);
          return (
            <tr key={key}>
              <th scope="row">{formatMonth(i18n, year, month)}</th>
              <Cell kind="invoice" month={key} amount={sales} />
              <Cell kind="expense" month={key} amount={costs} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type CellProps = { readonly kind: DocumentKind; readonly month: string; readonly amount: number };

function Cell({ kind, month, amount }: CellProps) {
  return (
    <td>
      <Link href={paths.documentsShown(kind, { show: 'accepted', month })}>
        <MoneyText minor={amount} />
      </Link>
    </td>
  );
}
