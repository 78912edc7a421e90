/**
 * The words of iFirma's panel as its help page prints them (ifirma-api 4.2, 5.3). The panel speaks Polish only, so they
 * are the same in both languages of Kwit.
 */
export const PANEL = {
  name: 'iFirma',
  /** So called in iFirma's help; the panel may show the user's own login there. */
  account: 'Login',
  configuration: 'Konfiguracja',
  extensions: 'Rozszerzenia i integracje',
  api: 'API',
  basic: 'Dostęp podstawowy',
  activateBasic: 'Aktywuj dostęp podstawowy',
  extended: 'Dostęp rozszerzony',
  documents: 'Liczba dokumentów miesięcznie',
  confirm: 'zatwierdź',
  generate: 'wygeneruj',
  generateAgain: 'przegeneruj',
  keys: 'Klucze autoryzacji',
  basicNote: 'do około 1000 dokumentów miesięcznie, w cenie pakietu',
  extendedNote: 'więcej dokumentów, wycena indywidualna',
  waiting: 'Wniosek czeka na akceptację administratora.',
  refused: 'Wniosek nie został zaakceptowany.',
  noPackage: 'Aktywny pakiet nie obejmuje dostępu do API.',
  noKey: 'brak',
  copy: 'kopiuj',
  limits: 'Limity API',
  granted: 'Limit przyznany',
  requested: 'Limit wnioskowany',
} as const;
