import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { monthOfKey } from '../../../shared/domain/days/accounting-month';
import type { DocumentKind } from '../../../shared/domain/document/document';
import { formatMonth } from '../../lib/format-calendar';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/facts/money-text';
import { PlainTable } from '../../ui/tables/plain-table';
import type { YearMonth } from './year-month';
import styles from './year-table.module.css';

/** The numbers behind the chart, newest first; each opens its documents. */
export function YearTable({ months }: { readonly months: readonly YearMonth[] }) {
  const { t, i18n } = useLingui();
  return (
    <PlainTable
      label={t`Sprzedaż i koszty miesiąc po miesiącu`}
      columns={[
        { header: t`Miesiąc` },
        { header: t`Sprzedaż`, isNumber: true },
        { header: t`Koszty`, isNumber: true },
      ]}
      rows={months.toReversed().map(({ month: key, sales, costs }) => {
        const { year, month } = monthOfKey(key);
        return {
          id: key,
          cells: [
            formatMonth(i18n, year, month),
            <Amount key="sales" kind="invoice" month={key} amount={sales} />,
            <Amount key="costs" kind="expense" month={key} amount={costs} />,
          ],
        };
      })}
    />
  );
}

type AmountProps = { readonly kind: DocumentKind; readonly month: string; readonly amount: number };

function Amount({ kind, month, amount }: AmountProps) {
  return (
    <Link className={styles['amount']} href={paths.documentsShown(kind, { show: 'accepted', month })}>
      <MoneyText minor={amount} />
    </Link>
  );
}
