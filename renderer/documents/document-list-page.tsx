import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { formatTypedAmount } from '../../shared/domain/money/format-amount';
import { minor } from '../../shared/domain/money/money';
import type { DocumentKind } from '../../shared/domain/document/document';
import { canMoveToBin } from '../../shared/domain/document/document-lifecycle';
import { useOpenedDocument } from '../lib/opened-document';
import { paths } from '../lib/paths';
import { useShortcut } from '../shortcuts/use-shortcut';
import { Button } from '../ui/button';
import { DataTable } from '../ui/tables/data-table';
import { EmptyState } from '../ui/layout/empty-state';
import { ErrorBanner } from '../ui/error-banner';
import { PageBody } from '../ui/layout/page-body';
import { PageHeader } from '../ui/layout/page-header';
import { SearchField } from '../ui/fields/search-field';
import { useToasts } from '../ui/overlays/toasts';
import type { RowWish } from '../ui/tables/use-row-focus';
import { documentColumns } from './document-columns';
import { DOCUMENT_WORDS } from './document-words';
import { FilterLabels } from './filter-labels';
import { type ListFilter, readListFilter, WHOLE_LIST } from './list-filter';
import { ShownField } from './shown-field';
import { useDocumentActions } from './use-document-actions';
import { useDocumentList } from './use-document-list';
import { useNewDocument } from './use-new-document';

type DocumentListPageProps = {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Teaches, for a list that has nothing in it yet. */
  readonly emptyTitle: string;
  readonly emptyText: ReactNode;
};

/** Invoices or expenses: search without diacritics, views by state, totals of what is filtered, keys of product 10.2. */
export function DocumentListPage(props: DocumentListPageProps) {
  const filter = readListFilter(useParams());
  // Another address is another list: what was typed and chosen in the last one does not follow.
  return <NarrowedList key={`${filter.show} ${filter.month ?? ''}`} {...props} filter={filter} />;
}

function NarrowedList({ filter, ...props }: DocumentListPageProps & { readonly filter: ListFilter }) {
  const { kind, title } = props;
  const { t, i18n } = useLingui();
  const list = useDocumentList(kind, filter);
  const actions = useDocumentActions();
  const startNew = useNewDocument();
  const [, navigate] = useLocation();
  const toasts = useToasts();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [removedId, setRemovedId] = useState<string | null>(null);
  const [wish, setWish] = useState<RowWish | null>(useOpenedDocument());
  const search = useRef<HTMLInputElement>(null);
  const selected = list.rows.find((row) => row.documentId === selectedId) ?? null;
  const newLabel = i18n._(DOCUMENT_WORDS[kind].startNew);
  const isBin = list.filter.show === 'bin';

  const onNew = () => void startNew(kind);
  const onOpen = (documentId: string) => {
    navigate(paths.document(kind, documentId));
  };
  const openSimilar = async () => {
    if (!selected) return;
    const copyId = await actions.duplicate(selected.documentId);
    if (copyId !== null) onOpen(copyId);
  };
  const wishFor = (id: string) => {
    setWish({ id });
  };
  const removeSelected = async () => {
    if (!selected || isBin) return;
    if (canMoveToBin(selected.state)) {
      if (await actions.remove(selected, wishFor)) setRemovedId(selected.documentId);
    } else {
      toasts.show({ text: t`Tego dokumentu nie można usunąć: jest już w kolejce albo w iFirmie.` });
    }
  };
  const undoRemove = async () => {
    if (removedId === null) return;
    wishFor(removedId);
    if (await actions.restore(removedId)) setRemovedId(null);
  };
  const copyGross = async () => {
    if (selected?.grossMinor == null) return;
    const amount = formatTypedAmount(minor(selected.grossMinor));
    await navigator.clipboard.writeText(amount);
    toasts.show({ text: t`Skopiowano ${amount}` });
  };
  useShortcut('document.new', onNew);
  useShortcut('document.similar', () => void openSimilar());
  useShortcut('document.delete', () => void removeSelected());
  useShortcut('delete.undo', () => void undoRemove(), removedId !== null);
  useShortcut('copy.gross', () => void copyGross());
  useShortcut('list.find', () => search.current?.focus());

  const open = (documentId: string) => {
    if (!isBin) {
      onOpen(documentId);
      return;
    }
    void actions.restore(documentId).then((isRestored) => {
      if (isRestored) onOpen(documentId);
    });
  };

  const isFiltered = list.search !== '' || list.filter.show !== 'all' || list.filter.month !== null;
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <Button tone="primary" icon="add" keys="Mod+N" onPress={onNew}>
            {newLabel}
          </Button>
        }
      >
        <SearchField
          label={t`Szukaj na liście`}
          placeholder={t`Nazwa, numer, kwota`}
          value={list.search}
          onChange={list.setSearch}
          inputRef={search}
        />
        <ShownField
          kind={kind}
          value={list.filter.show}
          onChange={(show) => {
            if (show === 'ifirma') navigate(paths.pulledSales);
            else list.setFilter({ ...list.filter, show });
          }}
        />
        <FilterLabels filter={list.filter} onChange={list.setFilter} />
      </PageHeader>
      <PageBody width="full">
        {list.error ? (
          <ErrorBanner error={list.error} />
        ) : (
          <DataTable
            label={title}
            columns={documentColumns(i18n, kind, list.totals)}
            rows={list.rows}
            rowId={(row) => row.documentId}
            selectedId={selectedId}
            onSelect={setSelectedId}
            wish={wish}
            onOpen={open}
            onEndReached={list.showMore}
            empty={
              list.isLoading ? null : isFiltered ? (
                <EmptyState
                  icon="search"
                  title={isBin && list.search === '' ? t`Kosz jest pusty` : t`Nic nie pasuje`}
                  action={
                    <Button
                      onPress={() => {
                        list.setSearch('');
                        list.setFilter(WHOLE_LIST);
                      }}
                    >
                      {t`Pokaż wszystkie`}
                    </Button>
                  }
                />
              ) : (
                <EmptyState
                  icon={kind}
                  title={props.emptyTitle}
                  action={
                    <Button tone="primary" icon="add" onPress={onNew}>
                      {newLabel}
                    </Button>
                  }
                >
                  {props.emptyText}
                </EmptyState>
              )
            }
          />
        )}
      </PageBody>
    </>
  );
}
