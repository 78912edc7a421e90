import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { salesKindText } from '../../../shared/i18n/sales-kind-text';
import type { PulledSaleSummary } from '../../../shared/ipc/contracts/pull.contract';
import { dayColumn, numberColumn, partyColumn, stateColumn } from '../../documents/list-columns';
import { ShownField } from '../../documents/shown-field';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/tables/data-table';
import type { DataColumn } from '../../ui/tables/data-table-props';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { MoneyText } from '../../ui/facts/money-text';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { SearchField } from '../../ui/fields/search-field';
import { PulledSaleBadges } from './pulled-sale-badges';
import styles from './pulled-sales.module.css';
import { useCopySale } from './use-copy-sale';
import { usePulledSales } from './use-pulled-sales';

/** Invoices that were issued outside Kwit, as they were fetched from iFirma: to be read, searched and copied. */
export function PulledSalesPage() {
  const { t, i18n } = useLingui();
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Typing stays smooth while a long list is searched.
  const list = usePulledSales(useDeferredValue(search));
  const copy = useCopySale();
  const openPull = () => {
    navigate(paths.pull);
  };
  useShortcut('list.find', () => field.current?.focus());
  useShortcut('document.similar', () => {
    if (selectedId !== null) void copy(selectedId);
  });

  return (
    <>
      <PageHeader
        title={t`Faktury`}
        actions={
          <Button icon="pull" onPress={openPull}>
            <Trans>Pobierz z iFirmy</Trans>
          </Button>
        }
      >
        <SearchField
          label={t`Szukaj na liście`}
          placeholder={t`Nazwa, numer, kwota`}
          value={search}
          onChange={setSearch}
          inputRef={field}
        />
        <ShownField
          kind="invoice"
          value="ifirma"
          onChange={(show) => {
            navigate(
              show === 'all'
                ? paths.documents('invoice')
                : paths.documentsShown('invoice', { show, month: null }),
            );
          }}
        />
      </PageHeader>
      <PageBody width="full">
        {list.error ? (
          <ErrorBanner error={list.error} />
        ) : (
          <DataTable
            label={t`Faktury z iFirmy`}
            columns={columns(i18n, list.totals ?? [])}
            rows={list.rows}
            rowId={(row) => row.listed.ifirmaId}
            selectedId={selectedId}
            onSelect={setSelectedId}
            onOpen={(ifirmaId) => {
              navigate(paths.pulledSale(ifirmaId));
            }}
            onEndReached={list.showMore}
            empty={
              list.isLoading ? null : search === '' ? (
                <EmptyState
                  icon="pull"
                  title={t`Nic jeszcze nie pobrano`}
                  action={
                    <Button tone="primary" icon="pull" onPress={openPull}>
                      <Trans>Pobierz z iFirmy</Trans>
                    </Button>
                  }
                >
                  <Trans>
                    Tu będą faktury wystawione w panelu iFirmy albo przez księgową. Kwit je tylko czyta.
                  </Trans>
                </EmptyState>
              ) : (
                <EmptyState
                  icon="search"
                  title={t`Nic nie pasuje`}
                  action={
                    <Button
                      onPress={() => {
                        setSearch('');
                      }}
                    >
                      {t`Pokaż wszystkie`}
                    </Button>
                  }
                />
              )
            }
          />
        )}
      </PageBody>
    </>
  );
}

type Totals = NonNullable<ReturnType<typeof usePulledSales>['totals']>;

function columns(i18n: I18n, totals: Totals): readonly DataColumn<PulledSaleSummary>[] {
  return [
    partyColumn(i18n, {
      header: i18n._(msg`Nabywca`),
      of: ({ listed, title, kind }) => ({
        name: listed.partyName,
        title: title || salesKindText(i18n, kind),
      }),
      count: totals.reduce((sum, total) => sum + total.count, 0),
    }),
    // A correction's number is long.
    numberColumn(i18n, 'calc(var(--column-number) + var(--space-5))', ({ listed }) => listed.number),
    dayColumn(i18n, ({ listed }) => listed.issuedOn),
    stateColumn(i18n, 'calc(var(--column-state) + var(--space-10))', (sale) => (
      <PulledSaleBadges sale={sale} />
    )),
    {
      id: 'gross',
      header: i18n._(msg`Brutto`),
      width: 'calc(var(--column-money) + var(--space-12))',
      align: 'end',
      cell: ({ listed }) => (
        <MoneyText minor={listed.grossMinor} currency={listed.currency || 'PLN'} isStrong />
      ),
      foot: (
        <span className={styles['sums']}>
          {totals.map(({ currency, grossMinor }) => (
            <MoneyText key={currency} minor={grossMinor} currency={currency || 'PLN'} isStrong />
          ))}
        </span>
      ),
    },
  ];
}
