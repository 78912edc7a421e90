import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Diagnosis } from '../domain/access/diagnose-access';

export type DiagnosisText = {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** How that is known, or why it is not. */
  readonly reason: string;
  readonly remedy: string;
};

type Words = {
  readonly title: MessageDescriptor;
  readonly reason: MessageDescriptor;
  readonly remedy: MessageDescriptor;
};

/** The words for a finding (docs/diagnosis.md is made of them). */
export function diagnosisText(i18n: I18n, diagnosis: Diagnosis): DiagnosisText {
  const { title, reason, remedy } = wordsOf(i18n, diagnosis);
  return { title: i18n._(title), reason: i18n._(reason), remedy: i18n._(remedy) };
}

function wordsOf(i18n: I18n, diagnosis: Diagnosis): Words {
  switch (diagnosis.finding) {
    case 'well':
      return {
        title: msg`Klucze działają`,
        reason: msg`iFirma przyjęła każdy klucz, o który Kwit zapytał.`,
        remedy: msg`Nic nie musisz robić.`,
      };
    case 'not_asked':
      return {
        title: msg`Jeszcze nie wiadomo`,
        reason: msg`Żadnego klucza jeszcze nie sprawdzono.`,
        remedy: msg`Naciśnij „Sprawdź wszystkie”.`,
      };
    case 'no_keys':
      return {
        title: msg`Nie ma żadnego klucza`,
        reason: msg`Bez kluczy Kwit nie rozmawia z iFirmą. Wszystko poza synchronizacją działa.`,
        remedy: msg`Aktywuj dostęp do API i wklej klucze.`,
      };
    case 'network':
      return {
        title: msg`To nie klucze, tylko połączenie`,
        reason: msg`Kwit nie dostał od iFirmy odpowiedzi, więc o kluczach nic nie wiadomo.`,
        remedy: msg`Sprawdź, gdy wróci internet.`,
      };
    case 'service':
      return {
        title: msg`To nie klucze, tylko iFirma`,
        reason: msg`Odpowiedź przyszła, ale nie da się z niej nic wyczytać. Tak bywa podczas prac technicznych.`,
        remedy: msg`Spróbuj za kilka minut. Odczyty niczego nie zmieniły.`,
      };
    case 'pace':
      return {
        title: msg`Zapytań było już dość`,
        reason: msg`Kwit albo iFirma zatrzymuje zapytania, żeby nie przekroczyć limitu.`,
        remedy: msg`Spróbuj później; zajrzyj do Limitów API.`,
      };
    case 'keychain':
      return {
        title: msg`Klucze niedostępne`,
        reason: msg`Magazyn haseł systemu ich teraz nie oddaje.`,
        remedy: msg`Odblokuj go albo podaj klucze na czas tej sesji.`,
      };
    case 'signature':
      return {
        title: msg`Kwit źle podpisuje na tym komputerze`,
        reason: msg`Próba podpisu na opublikowanych wzorach wypadła źle, więc Kwit o nic nie zapytał.`,
        remedy: msg`To błąd Kwita, nie Twój: zgłoś go. Kluczy nie zmieniaj.`,
      };
    case 'header':
      return {
        title: msg`iFirma nie rozumie nagłówka`,
        reason: msg`Kod 400 nie mówi nic o kluczach.`,
        remedy: msg`Sprawdź login. Jeśli jest dobry, to błąd Kwita: zgłoś go.`,
      };
    case 'login_missing':
      return {
        title: msg`Brakuje loginu`,
        reason: msg`Login jest częścią każdego podpisu.`,
        remedy: msg`Wpisz go powyżej.`,
      };
    case 'login':
      return {
        title: msg`Zły login`,
        reason: msg`iFirma nie zna tego loginu (kod 401). O klucze nawet nie pytała.`,
        remedy: msg`Popraw login. Może być inny niż adres e-mail.`,
      };
    case 'terms':
      return {
        title: msg`Regulamin czeka na akceptację`,
        reason: msg`Kod 499: dopóki go nie zaakceptujesz, iFirma nie przyjmie żadnego klucza.`,
        remedy: msg`Zaloguj się do iFirmy i zaakceptuj regulamin. Kluczy nie zmieniaj.`,
      };
    case 'rights':
      return {
        title: msg`Za mało uprawnień`,
        reason: msg`Kod 500: API działa tylko dla użytkowników z uprawnieniem „super konto”.`,
        remedy: msg`Poproś właściciela konta o to uprawnienie albo użyj jego loginu i kluczy.`,
      };
    case 'api_inactive':
      return {
        title: msg`API na tym koncie jest nieaktywne`,
        reason: msg`Kod 402 dla każdego klucza: na koncie nie ma żadnego z nich.`,
        remedy: msg`Aktywuj dostęp i wygeneruj klucze od nowa.`,
      };
    case 'not_generated': {
      const { keyName } = diagnosis;
      return {
        title: msg`Nie ma klucza „${keyName}”`,
        reason: msg`Kod 402: na koncie nikt go nie wygenerował albo został wycofany.`,
        remedy: msg`Kliknij w iFirmie „wygeneruj” przy „${keyName}” i wklej go tutaj.`,
      };
    }
    case 'other_name': {
      const { keyName, belongsTo } = diagnosis;
      return {
        title: msg`Klucz pod złą nazwą`,
        reason: msg`To, co zapisano jako „${keyName}”, iFirma przyjmuje jako „${belongsTo}”.`,
        remedy: msg`Wklej klucz „${keyName}” jeszcze raz. Generować nowego nie trzeba.`,
      };
    }
    case 'old_key': {
      const { keyName } = diagnosis;
      return {
        title: msg`Klucz „${keyName}” jest nieaktualny`,
        reason: msg`Kod 403, a inny klucz z tym samym loginem działa. Login i podpis są więc dobre.`,
        remedy: msg`Kliknij w iFirmie „przegeneruj” przy „${keyName}” i wklej nowy.`,
      };
    }
    case 'all_refused': {
      const names = new Intl.ListFormat(i18n.locale).format(diagnosis.keyNames);
      return {
        title: msg`iFirma odrzuca klucze: ${names}`,
        reason: msg`Kod 403 dla każdego, o który Kwit zapytał. Naraz nie starzeją się: pewnie są z innego konta albo login jest napisany inaczej niż w iFirmie. Pewności nie ma.`,
        remedy: msg`Porównaj login znak po znaku, potem wklej klucze z tego konta jeszcze raz. Dopiero gdy to nie pomoże, wygeneruj je ponownie.`,
      };
    }
    case 'cannot_tell': {
      const { keyName } = diagnosis;
      return {
        title: msg`Nie wiadomo, co jest nie tak`,
        reason: msg`Kod 403 dla „${keyName}”, a innego sprawdzonego klucza nie ma. To może być stary klucz, klucz o innej nazwie, klucz z innego konta albo login napisany inaczej.`,
        remedy: msg`Porównaj login, wklej klucz jeszcze raz, a jeśli to nie pomoże, wygeneruj go ponownie. Drugi klucz, na przykład „abonent”, pozwoli to rozróżnić.`,
      };
    }
  }
}
