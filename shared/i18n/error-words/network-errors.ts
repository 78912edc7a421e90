import { msg } from '@lingui/core/macro';
import type { ErrorWordsOf } from './error-words';

type NetworkCodes =
  | 'offline'
  | 'tls_failed'
  | 'timed_out'
  | 'connection_lost'
  | 'unreadable_answer'
  | 'ifirma_trouble'
  | 'answer_lost'
  | 'list_keeps_changing'
  | 'limit_suspected'
  | 'request_budget_spent'
  | 'requests_paused';

/** Between this computer and iFirma. */
export const NETWORK_ERRORS: ErrorWordsOf<NetworkCodes> = {
  offline: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Nie ma połączenia z iFirmą.`,
    remedy: msg`Spróbuj, gdy wróci internet. W Kwicie nic nie przepadło.`,
  }),
  tls_failed: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Nie udało się potwierdzić, że po drugiej stronie jest iFirma.`,
    remedy: msg`Sprawdź datę w komputerze i sieć. W sieci publicznej najpierw się do niej zaloguj.`,
  }),
  timed_out: () => ({
    title: msg`iFirma nie odpowiedziała`,
    cause: msg`Odpowiedź nie przyszła w wyznaczonym czasie.`,
    remedy: msg`Spróbuj za kilka minut.`,
  }),
  connection_lost: () => ({
    title: msg`Połączenie zostało zerwane`,
    cause: msg`Sieć przerwała rozmowę z iFirmą.`,
    remedy: msg`Sprawdź połączenie i spróbuj jeszcze raz.`,
  }),
  unreadable_answer: ({ httpStatus }) => ({
    title: msg`Nie da się odczytać odpowiedzi iFirmy`,
    cause:
      httpStatus === null
        ? msg`Odpowiedź przyszła niepełna.`
        : msg`Zamiast danych przyszła strona internetowa (HTTP ${httpStatus}). Tak bywa podczas prac technicznych.`,
    remedy: msg`Spróbuj za kilka minut.`,
  }),
  ifirma_trouble: () => ({
    title: msg`iFirma ma teraz kłopoty`,
    cause: msg`Odpowiedziała, że nie może wykonać polecenia.`,
    remedy: msg`Spróbuj później. Nic nie przepadło.`,
  }),
  answer_lost: () => ({
    title: msg`Nie wiadomo, czy dokument dotarł`,
    cause: msg`Został wysłany, ale odpowiedź iFirmy nie przyszła.`,
    remedy: msg`Nie wysyłaj go drugi raz. Kwit poszuka go w iFirmie przy następnej synchronizacji.`,
  }),
  list_keeps_changing: () => ({
    title: msg`Lista w iFirmie się zmienia`,
    cause: msg`W czasie odczytu ktoś dodawał albo usuwał dokumenty, więc odczyt nie jest pewny.`,
    remedy: msg`Spróbuj za chwilę. W Kwicie nic się nie zmieniło.`,
  }),
  limit_suspected: () => ({
    title: msg`Wysyłanie zatrzymano`,
    cause: msg`Wygląda na to, że limit zapytań albo dokumentów w iFirmie został wyczerpany.`,
    remedy: msg`Zajrzyj do Limitów i spróbuj później.`,
  }),
  request_budget_spent: () => ({
    title: msg`Wysyłanie zatrzymano`,
    cause: msg`Na dziś wystarczy zapytań: Kwit trzyma się z dala od limitu iFirmy.`,
    remedy: msg`Dokumenty czekają w kolejce. Zsynchronizuj je jutro.`,
  }),
  requests_paused: () => ({
    title: msg`Kwit wstrzymał zapytania`,
    cause: msg`Odpowiedź iFirmy mogła oznaczać, że limit zapytań jest przekroczony. Dopóki trwa przerwa, nic nie jest wysyłane.`,
    remedy: msg`Po przerwie naciśnij „Synchronizuj”: jedno zapytanie próbne sprawdzi, czy droga jest wolna. Ile trwa przerwa, mówią Limity API.`,
  }),
};
