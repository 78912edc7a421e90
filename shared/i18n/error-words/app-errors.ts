import { msg, plural } from '@lingui/core/macro';
import type { ErrorWordsOf } from './error-words';

type AppCodes =
  | 'invalid_input'
  | 'not_found'
  | 'wrong_company'
  | 'no_company_open'
  | 'wrong_state'
  | 'stale_revision'
  | 'duplicate_expense'
  | 'unexpected'
  | 'cancelled'
  | 'contractor_gone'
  | 'contractor_linked'
  | 'comparison_outdated'
  | 'plan_outdated'
  | 'run_in_progress'
  | 'company_change_in_progress'
  | 'login_of_other_account'
  | 'login_still_needed'
  | 'sending_not_enabled'
  | 'month_moved'
  | 'too_early';

/** Refusals of Kwit itself: nothing left the computer. */
export const APP_ERRORS: ErrorWordsOf<AppCodes> = {
  invalid_input: ({ fields }) => ({
    title: msg`Czegoś jeszcze brakuje`,
    cause: msg`${plural(fields.length, {
      one: '# pole wymaga poprawki.',
      few: '# pola wymagają poprawki.',
      other: '# pól wymaga poprawki.',
    })}`,
    remedy: msg`Popraw je i spróbuj jeszcze raz.`,
  }),
  not_found: () => ({
    title: msg`Nie ma już tej pozycji`,
    cause: msg`Usunięto ją albo należy do innej firmy.`,
    remedy: msg`Wróć do listy. Usunięte szkice są w Koszu.`,
  }),
  wrong_company: () => ({
    title: msg`Nic nie zmieniono`,
    cause: msg`To okno pokazywało inną firmę niż otwarta.`,
    remedy: msg`Otwórz właściwą firmę i powtórz.`,
  }),
  no_company_open: () => ({
    title: msg`Nic nie zmieniono`,
    cause: msg`Nie jest otwarta żadna firma.`,
    remedy: msg`Wybierz firmę w lewym górnym rogu.`,
  }),
  wrong_state: () => ({
    title: msg`Dokument pozostał bez zmian`,
    cause: msg`W tym stanie nie można tego zrobić. Mógł się zmienić w trakcie synchronizacji.`,
    remedy: msg`Zobacz, co się z nim stało, i zdecyduj jeszcze raz.`,
  }),
  stale_revision: () => ({
    title: msg`Zmiana nie została zapisana`,
    cause: msg`Ten dokument zmieniono w międzyczasie w innym miejscu.`,
    remedy: msg`Otwórz go ponownie i wpisz zmianę jeszcze raz.`,
  }),
  duplicate_expense: () => ({
    title: msg`Wydatek nie trafił do kolejki`,
    cause: msg`Jest już wydatek z tym samym NIP-em sprzedawcy i tym samym numerem.`,
    remedy: msg`Porównaj je. Jeżeli to dwa różne dokumenty, zapisz mimo to.`,
  }),
  unexpected: ({ incidentId }) => ({
    title: msg`Nie udało się`,
    cause: msg`Kwit trafił na sytuację, której nie zna (zdarzenie ${incidentId}).`,
    remedy: msg`Zapisane dokumenty są bezpieczne. Spróbuj jeszcze raz, a jeśli to nie pomoże, uruchom Kwit ponownie.`,
  }),
  cancelled: () => ({
    title: msg`Przerwano`,
    cause: msg`Czynność zatrzymano, zanim się skończyła.`,
    remedy: msg`Możesz zacząć ją jeszcze raz.`,
  }),
  contractor_gone: () => ({
    title: msg`Tego kontrahenta nie ma już w iFirmie`,
    cause: msg`iFirma nie zna rekordu o tym identyfikatorze. W Kwicie nic się nie zmieniło.`,
    remedy: msg`Rozłącz go, a potem poszukaj w iFirmie albo dodaj jeszcze raz.`,
  }),
  contractor_linked: () => ({
    title: msg`Nie połączono`,
    cause: msg`Ten kontrahent albo ten rekord iFirmy jest już połączony z innym.`,
    remedy: msg`Rozłącz najpierw tamto połączenie.`,
  }),
  comparison_outdated: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Od tego porównania kontrahent zmienił się w iFirmie albo w Kwicie.`,
    remedy: msg`Przejrzyj nowe porównanie i potwierdź je.`,
  }),
  plan_outdated: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Od przygotowania planu zmieniła się kolejka albo data.`,
    remedy: msg`Przejrzyj nowy plan i potwierdź go.`,
  }),
  run_in_progress: () => ({
    title: msg`Jeszcze nie teraz`,
    cause: msg`Trwa wysyłanie.`,
    remedy: msg`Poczekaj, aż się skończy, albo je zatrzymaj.`,
  }),
  company_change_in_progress: () => ({
    title: msg`Jeszcze nie teraz`,
    cause: msg`Kwit zakłada, odtwarza albo usuwa firmę i do końca nie otworzy żadnej.`,
    remedy: msg`Poczekaj, aż się skończy. To zwykle kilka sekund.`,
  }),
  login_of_other_account: () => ({
    title: msg`Login się nie zmienił`,
    cause: msg`Ta firma jest już połączona z kontem iFirmy: Kwit coś z niego odczytał albo na nie wysłał.`,
    remedy: msg`Jeżeli to samo konto ma nowy login, potwierdź to. Inne konto dodaj w Kwicie jako nową firmę.`,
  }),
  login_still_needed: () => ({
    title: msg`Login się nie zmienił`,
    cause: msg`Nie wiadomo jeszcze, co się stało z czymś, co Kwit wysłał. Da się to sprawdzić tylko na koncie, na które poszło.`,
    remedy: msg`Wyjaśnij to najpierw w Synchronizacji, a zmianę kontrahenta przy kontrahencie. Jeżeli iFirma nie zna już dotychczasowego loginu, naciśnij Synchronizuj, żeby Kwit się o tym dowiedział, i zmień login jeszcze raz.`,
  }),
  sending_not_enabled: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`To konto jest połączone tylko do odczytu.`,
    remedy: msg`Zezwól na wysyłanie w Synchronizacji. Pierwszy pójdzie jeden dokument.`,
  }),
  month_moved: ({ expectedMonth, foundMonth }) => ({
    title: msg`Wysyłanie zatrzymano`,
    cause: msg`W iFirmie jest ustawiony miesiąc ${foundMonth}, a powinien być ${expectedMonth}. Krok mógł się nie udać albo przestawił go ktoś inny.`,
    remedy: msg`Kwit niczego więcej nie zmienił. Sprawdź miesiąc w iFirmie, a potem zsynchronizuj i przejrzyj nowy plan.`,
  }),
  too_early: () => ({
    title: msg`Jeszcze za wcześnie na odpowiedź`,
    cause: msg`iFirma może jeszcze przetwarzać ten dokument.`,
    remedy: msg`Odczekaj do podanej godziny i sprawdź ponownie.`,
  }),
};
