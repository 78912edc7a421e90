import { useDeferredValue, useState } from 'react';
import type { DocumentKind } from '../../shared/domain/document';
import { useChannelQuery } from '../bridge/use-channel-query';
import { type ListFilter, toListQuery } from './list-filter';

const PAGE = 200;

/** Rows and totals of one kind of document, by filter and search; more rows come as the list is scrolled. */
export function useDocumentList(kind: DocumentKind, initial: ListFilter) {
  const [filter, setFilter] = useState(initial);
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  // Typing stays smooth while a long list is searched.
  const deferredSearch = useDeferredValue(search);
  const { data, error, isLoading } = useChannelQuery(
    'documents.list',
    {
      kind,
      search: deferredSearch,
      ...toListQuery(filter),
      offset: 0,
      limit: PAGE * pages,
    },
    { keepsPrevious: true },
  );
  return {
    filter,
    search,
    rows: data?.rows ?? [],
    totals: data?.totals ?? null,
    error,
    isLoading,
    setFilter: (next: ListFilter) => {
      setFilter(next);
      setPages(1);
    },
    setSearch: (next: string) => {
      setSearch(next);
      setPages(1);
    },
    showMore: () => {
      if (data?.hasMore === true) setPages(pages + 1);
    },
  };
}
