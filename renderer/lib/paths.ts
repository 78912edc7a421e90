/** Every address of the page. It lives in one file, so addresses stand behind the hash: `index.html#/faktury`. */
export const paths = {
  dashboard: '/pulpit',
  invoices: '/faktury',
  invoice: (documentId: string) => `/faktury/${documentId}`,
  expenses: '/wydatki',
  expense: (documentId: string) => `/wydatki/${documentId}`,
  contractors: '/kontrahenci',
  sync: '/synchronizacja',
  limits: '/limity',
  keys: '/klucze',
  /** The keys as the third step of connecting an account. */
  firstKeys: '/klucze/na-start',
  settings: '/ustawienia',
  addCompany: '/firma/nowa',
  preview: (documentId: string) => `/podglad/${documentId}`,
} as const;
