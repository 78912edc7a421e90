import type { DocumentKind } from '../../shared/domain/document';

const LISTS: Readonly<Record<DocumentKind, string>> = { invoice: '/faktury', expense: '/wydatki' };

/** Every address of the page. It lives in one file, so addresses stand behind the hash: `index.html#/faktury`. */
export const paths = {
  dashboard: '/pulpit',
  documents: (kind: DocumentKind) => LISTS[kind],
  document: (kind: DocumentKind, documentId: string) => `${LISTS[kind]}/${documentId}`,
  contractors: '/kontrahenci',
  sync: '/synchronizacja',
  limits: '/limity',
  reference: '/slowniki',
  keys: '/klucze',
  /** The keys as the third step of connecting an account. */
  firstKeys: '/klucze/na-start',
  backup: '/kopie',
  settings: '/ustawienia',
  addCompany: '/firma/nowa',
  preview: (documentId: string) => `/podglad/${documentId}`,
} as const;
