import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { DocumentKind } from '../../shared/domain/document';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import type { DataColumn } from '../ui/data-table-props';
import { DayText } from '../ui/day-text';
import { MoneyText } from '../ui/money-text';
import { KsefBadge, OverdueBadge, StateBadge } from '../ui/state-badge';
import styles from './document-columns.module.css';

type Totals = {
  readonly count: number;
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
};

export function documentColumns(
  i18n: I18n,
  kind: DocumentKind,
  totals: Totals | null,
): readonly DataColumn<DocumentSummary>[] {
  const count = totals?.count ?? 0;
  return [
    {
      id: 'party',
      header: kind === 'invoice' ? i18n._(msg`Nabywca`) : i18n._(msg`Sprzedawca`),
      isRowHeader: true,
      cell: (row) => (
        <span className={styles['party']}>
          <bdi>{row.partyName || i18n._(msg`(bez nazwy)`)}</bdi>
          <bdi className={styles['title']}>{row.title}</bdi>
        </span>
      ),
      foot: i18n._(
        msg`${plural(count, { one: '# dokument', few: '# dokumenty', many: '# dokumentów', other: '# dokumentu' })}`,
      ),
    },
    {
      id: 'number',
      header: i18n._(msg`Numer`),
      width: 'var(--column-number)',
      cell: (row) => <bdi className={styles['number']}>{row.number ?? ''}</bdi>,
    },
    {
      id: 'issued',
      header: i18n._(msg`Data`),
      width: 'var(--column-day)',
      cell: (row) => <DayText day={row.issuedOn} />,
    },
    {
      id: 'state',
      header: i18n._(msg`Stan`),
      width: 'var(--column-state)',
      cell: (row) => (
        <span className={styles['states']}>
          <StateBadge state={row.state} kind={row.kind} />
          {row.state === 'accepted' && <KsefBadge state={row.ksefState} detail={row.ksefDetail} />}
          {row.isOverdue && <OverdueBadge />}
        </span>
      ),
    },
    {
      id: 'net',
      header: i18n._(msg`Netto`),
      width: 'var(--column-money)',
      align: 'end',
      cell: (row) => <MoneyText minor={row.netMinor} withoutCurrency />,
      foot: <MoneyText minor={totals?.netMinor ?? null} withoutCurrency />,
    },
    {
      id: 'gross',
      header: i18n._(msg`Brutto`),
      width: 'var(--column-money)',
      align: 'end',
      cell: (row) => <MoneyText minor={row.grossMinor} withoutCurrency isStrong />,
      foot: <MoneyText minor={totals?.grossMinor ?? null} isStrong />,
    },
  ];
}
