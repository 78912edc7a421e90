import { useDeferredValue, useState } from 'react';
import type { DocumentKind } from '../../shared/domain/document/document';
import { type ListFilter, toListQuery } from './list-filter';
import { useDocumentPages } from './use-document-pages';

/** Rows and totals of one kind of document, by filter and search; more rows come as the list is scrolled. */
export function useDocumentList(kind: DocumentKind, initial: ListFilter) {
  const [filter, setFilter] = useState(initial);
  const [search, setSearch] = useState('');
  // Typing stays smooth while a long list is searched.
  const deferredSearch = useDeferredValue(search);
  const pages = useDocumentPages({ kind, search: deferredSearch, ...toListQuery(filter) });
  return { ...pages, filter, search, setFilter, setSearch };
}
