import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Contractor } from '../../../shared/ipc/contracts/contractors.contract';
import type { DataColumn } from '../../ui/tables/data-table-props';

export function contractorColumns(i18n: I18n): readonly DataColumn<Contractor>[] {
  return [
    {
      id: 'name',
      header: i18n._(msg`Nazwa`),
      isRowHeader: true,
      cell: ({ party }) => <bdi>{party.name}</bdi>,
    },
    { id: 'nip', header: i18n._(msg`NIP`), width: 'var(--column-number)', cell: ({ party }) => party.nip },
    {
      id: 'city',
      header: i18n._(msg`Miejscowość`),
      width: 'var(--column-state)',
      cell: ({ party }) => party.city,
    },
    {
      id: 'invoices',
      header: i18n._(msg`Faktury`),
      width: 'var(--column-day)',
      align: 'end',
      cell: (row) => row.invoiceCount,
    },
    {
      id: 'expenses',
      header: i18n._(msg`Wydatki`),
      width: 'var(--column-day)',
      align: 'end',
      cell: (row) => row.expenseCount,
    },
  ];
}
