import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind } from '../../shared/domain/document/document';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import type { DataColumn } from '../ui/tables/data-table-props';
import { MoneyText } from '../ui/facts/money-text';
import { KsefBadge, OverdueBadge, StateBadge } from '../ui/facts/state-badge';
import { dayColumn, numberColumn, partyColumn, stateColumn } from './list-columns';

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
  return [
    partyColumn(i18n, {
      header: kind === 'invoice' ? i18n._(msg`Nabywca`) : i18n._(msg`Sprzedawca`),
      of: ({ partyName, title }) => ({ name: partyName, title }),
      count: totals?.count ?? 0,
    }),
    numberColumn(i18n, 'var(--column-number)', ({ number }) => number ?? ''),
    dayColumn(i18n, ({ issuedOn }) => issuedOn),
    stateColumn(i18n, 'var(--column-state)', (row) => (
      <>
        <StateBadge state={row.state} kind={row.kind} />
        {row.state === 'accepted' && <KsefBadge state={row.ksefState} detail={row.ksefDetail} />}
        {row.isOverdue && <OverdueBadge />}
      </>
    )),
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
      // The last column stands off the edge of the window by as much more.
      width: 'calc(var(--column-money) + var(--space-4))',
      align: 'end',
      cell: (row) => <MoneyText minor={row.grossMinor} withoutCurrency isStrong />,
      foot: <MoneyText minor={totals?.grossMinor ?? null} withoutCurrency isStrong />,
    },
  ];
}
