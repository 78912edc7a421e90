import { msg } from '@lingui/core/macro';
import type { ErrorWordsOf } from './error-words';

type IfirmaCodes =
  | 'key_missing'
  | 'key_not_generated'
  | 'key_refused'
  | 'login_missing'
  | 'login_unknown'
  | 'terms_not_accepted'
  | 'no_rights'
  | 'bad_request_header'
  | 'bad_request_body'
  | 'refused_by_ifirma'
  | 'refused_accounting_month'
  | 'refused_exemption_basis'
  | 'account_settings'
  | 'unknown_code'
  | 'check_not_possible'
  | 'queue_paused';

/** Complete answers of iFirma and what keeps a request from being signed. Codes are those of ifirma-api 3.4. */
export const IFIRMA_ERRORS: ErrorWordsOf<IfirmaCodes> = {
  key_missing: ({ keyName }) => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Brakuje klucza „${keyName}”.`,
    remedy: msg`Wygeneruj go w iFirmie i wklej w Kluczach API.`,
  }),
  key_not_generated: ({ keyName }) => ({
    title: msg`iFirma odmówiła`,
    cause: msg`Na tym koncie nie ma wygenerowanego klucza „${keyName}” (kod 402).`,
    remedy: msg`Wygeneruj go w iFirmie i wklej w Kluczach API: tam jest też droga do niego.`,
  }),
  key_refused: ({ keyName }) => ({
    title: msg`iFirma odmówiła`,
    cause: msg`iFirma nie zna tego klucza „${keyName}” (kod 403): jest nieaktualny albo z innego konta.`,
    remedy: msg`Wygeneruj klucz „${keyName}” ponownie i wklej go w Kluczach API.`,
  }),
  login_missing: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Nie podano loginu do iFirmy.`,
    remedy: msg`Wpisz go w Kluczach API.`,
  }),
  login_unknown: () => ({
    title: msg`iFirma odmówiła`,
    cause: msg`iFirma nie zna tego loginu (kod 401). Może być inny niż adres e-mail.`,
    remedy: msg`Popraw login w Kluczach API.`,
  }),
  terms_not_accepted: () => ({
    title: msg`iFirma odmówiła`,
    cause: msg`Na koncie czeka nowy regulamin (kod 499).`,
    remedy: msg`Zaloguj się do iFirmy, zaakceptuj go i zsynchronizuj.`,
  }),
  no_rights: () => ({
    title: msg`iFirma odmówiła`,
    cause: msg`To konto nie ma prawa do tej czynności (kod 500).`,
    remedy: msg`Sprawdź pakiet i uprawnienia w iFirmie.`,
  }),
  bad_request_header: () => ({
    title: msg`iFirma nie przyjęła zapytania`,
    cause: msg`Nie zrozumiała jego nagłówka (kod 400).`,
    remedy: msg`Sprawdź login w Kluczach API. Jeśli jest dobry, to błąd Kwita: zgłoś go.`,
  }),
  bad_request_body: ({ kod }) => ({
    title: msg`Dokument nie został przyjęty`,
    cause: msg`iFirma nie zrozumiała jego treści (kod ${kod}).`,
    remedy: msg`Zobacz w szczegółach, o które pole chodzi, popraw je i wyślij ponownie.`,
  }),
  refused_by_ifirma: () => ({
    title: msg`Dokument nie został przyjęty`,
    cause: msg`iFirma odmówiła (kod 200).`,
    remedy: msg`Popraw dokument i wyślij go ponownie.`,
  }),
  refused_accounting_month: () => ({
    title: msg`Dokument nie został przyjęty`,
    cause: msg`Jego data leży poza miesiącem księgowym ustawionym w iFirmie.`,
    remedy: msg`Przestaw miesiąc w iFirmie albo zmień datę i wyślij ponownie.`,
  }),
  refused_exemption_basis: () => ({
    title: msg`Dokument nie został przyjęty`,
    cause: msg`iFirma nie przyjęła podstawy zwolnienia z VAT.`,
    remedy: msg`Popraw podstawę w pozycjach „zw” i wyślij ponownie.`,
  }),
  account_settings: () => ({
    title: msg`Dokument nie został przyjęty`,
    cause: msg`Nie zgadza się z ustawieniami konta w iFirmie.`,
    remedy: msg`Zobacz w szczegółach, o które ustawienie chodzi, i zmień je w iFirmie.`,
  }),
  unknown_code: ({ kod }) => ({
    title: msg`Nie wiadomo, co zrobiła iFirma`,
    cause: msg`Odpowiedziała kodem ${kod}, którego nie ma w jej opisie.`,
    remedy: msg`Nie wysyłaj tego drugi raz. Kwit sprawdzi przy następnej synchronizacji.`,
  }),
  check_not_possible: () => ({
    title: msg`Tego klucza nie da się sprawdzić`,
    cause: msg`iFirma nie ma dla niego żadnego zapytania, które niczego nie zapisuje.`,
    remedy: msg`Sprawdzi się przy pierwszym wydatku.`,
  }),
  queue_paused: ({ keyName }) => ({
    title: msg`Kolejka stoi`,
    cause:
      keyName === null
        ? msg`iFirma zablokowała całe konto.`
        : msg`Klucz „${keyName}” został odrzucony, więc jego kolejka czeka.`,
    remedy: msg`Napraw to w Kluczach API. Dokumenty czekają i nic samo się nie wyśle.`,
  }),
};
