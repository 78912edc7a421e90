import type { DocumentKind } from '../../shared/domain/document/document';
import type { ProcedureName } from '../../shared/domain/access/procedure';

const LISTS: Readonly<Record<DocumentKind, string>> = { invoice: '/faktury', expense: '/wydatki' };

/** Which documents of a list are shown; `month` is `YYYY-MM`, null for all of them. */
export type ShownList = { readonly show: string; readonly month: string | null };
export const ANY_MONTH = 'wszystkie';

const PREVIEW = '/podglad';
const DOCUMENT_PLACES: ReadonlySet<string> = new Set([...Object.values(LISTS), PREVIEW]);

/** Under the screen they are offered on, which stays marked in the sidebar. */
const PROCEDURES: Readonly<Record<ProcedureName, string>> = {
  basic_access: '/klucze/dostep-podstawowy',
  extended_access: '/klucze/dostep-rozszerzony',
  raise_limit: '/limity/wyzszy-limit',
  regenerate_key: '/klucze/ponownie',
};

/** Every address of the page. It lives in one file, so addresses stand behind the hash: `index.html#/faktury`. */
export const paths = {
  dashboard: '/pulpit',
  documents: (kind: DocumentKind) => LISTS[kind],
  document: (kind: DocumentKind, documentId: string) => `${LISTS[kind]}/${documentId}`,
  /** A list narrowed from the start: what a figure counted. */
  documentsShown: (kind: DocumentKind, { show, month }: ShownList) =>
    `${LISTS[kind]}/lista/${show}/${month ?? ANY_MONTH}`,
  /** Documents that were issued outside Kwit and fetched from iFirma. */
  pulledSales: '/faktury/z-ifirmy',
  pulledSale: (ifirmaId: string) => `/faktury/z-ifirmy/${ifirmaId}`,
  contractors: '/kontrahenci',
  sync: '/synchronizacja',
  /** Documents whose fate at iFirma is not known. */
  unsettled: '/do-wyjasnienia',
  /** Under the screen they are offered on, which stays marked in the sidebar. */
  pull: '/synchronizacja/pobieranie',
  agreement: '/synchronizacja/czy-sie-zgadza',
  limits: '/limity',
  reference: '/slowniki',
  /** The list of annex 15 to the VAT Act among them. */
  annex15: '/slowniki/zalacznik-15',
  keys: '/klucze',
  /** The keys as the third step of connecting an account. */
  firstKeys: '/klucze/na-start',
  accountingMonth: '/miesiac',
  /** `subject` is what the path is about where that is known: the key that is generated again. */
  procedure: (procedure: ProcedureName, subject?: string) =>
    subject === undefined ? PROCEDURES[procedure] : `${PROCEDURES[procedure]}/${subject}`,
  backup: '/kopie',
  /** Under the backups, which stay marked in the sidebar. */
  journal: '/kopie/dziennik',
  settings: '/ustawienia',
  addCompany: '/firma/nowa',
  preview: (documentId: string) => `${PREVIEW}/${documentId}`,
} as const;

/** The document that an address shows, to be edited, read or printed; null for any other. */
export function documentIdIn(address: string): string | null {
  if (address === paths.pulledSales) return null;
  const cut = address.lastIndexOf('/');
  return DOCUMENT_PLACES.has(address.slice(0, cut)) ? address.slice(cut + 1) : null;
}
