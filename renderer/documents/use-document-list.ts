import { useDeferredValue, useState } from 'react';
import type { DocumentKind, DocumentState } from '../../shared/domain/document';
import { useChannelQuery } from '../bridge/use-channel-query';

const PAGE = 200;

/** What a list can be narrowed to; `bin` shows what was deleted. */
export const LIST_VIEWS = ['all', 'drafts', 'queue', 'accepted', 'attention', 'bin'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

const STATES: Readonly<Record<ListView, DocumentState[]>> = {
  all: [],
  drafts: ['draft', 'ready'],
  queue: ['queued', 'sending'],
  accepted: ['accepted'],
  attention: ['rejected', 'unknown', 'needs_person'],
  bin: [],
};

/** Rows and totals of one kind of document, by view and search; more rows come as the list is scrolled. */
export function useDocumentList(kind: DocumentKind) {
  const [view, setView] = useState<ListView>('all');
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  // Typing stays smooth while a long list is searched.
  const deferredSearch = useDeferredValue(search);
  const { data, error, isLoading } = useChannelQuery(
    'documents.list',
    {
      kind,
      search: deferredSearch,
      states: STATES[view],
      inBin: view === 'bin',
      offset: 0,
      limit: PAGE * pages,
    },
    { keepsPrevious: true },
  );
  return {
    view,
    search,
    rows: data?.rows ?? [],
    totals: data?.totals ?? null,
    error,
    isLoading,
    setView: (next: ListView) => {
      setView(next);
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
