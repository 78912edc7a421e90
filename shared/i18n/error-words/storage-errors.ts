import { msg } from '@lingui/core/macro';
import { dayInPoland, formatDay, timeInPoland } from '../../domain/days/calendar-day';
import type { ErrorWordsOf } from './error-words';

type StorageCodes =
  | 'keychain_unavailable'
  | 'keychain_waiting'
  | 'keychain_write_failed'
  | 'signer_broken'
  | 'database_damaged'
  | 'database_newer'
  | 'migration_failed'
  | 'database_foreign'
  | 'database_locked'
  | 'database_in_use'
  | 'database_read_only'
  | 'data_in_cloud'
  | 'data_in_program_folder'
  | 'journal_broken'
  | 'disk_full'
  | 'file_not_written'
  | 'not_moved_to_bin'
  | 'folder_not_opened';

/** "09:12" of today, with the day before it where it was another one. */
function sinceWhen(since: string, today: string): string {
  const day = dayInPoland(since);
  return [...(day === today ? [] : [formatDay(day)]), timeInPoland(since)].join(' ');
}

/** This computer: its keychain, the company's file, the disk. */
export const STORAGE_ERRORS: ErrorWordsOf<StorageCodes> = {
  keychain_unavailable: () => ({
    title: msg`Klucze są teraz niedostępne`,
    cause: msg`Magazyn haseł systemu nie odpowiada albo jest zablokowany.`,
    remedy: msg`Odblokuj go i spróbuj jeszcze raz. Wszystko poza wysyłaniem działa.`,
  }),
  keychain_waiting: () => ({
    title: msg`System czeka na Twoją zgodę`,
    cause: msg`Magazyn haseł pyta, czy Kwit może odczytać klucze.`,
    remedy: msg`Odpowiedz w oknie systemu.`,
  }),
  keychain_write_failed: () => ({
    title: msg`Klucz nie został zapisany`,
    cause: msg`Magazyn haseł systemu go nie przyjął.`,
    remedy: msg`Odblokuj magazyn i wklej klucz jeszcze raz albo zapamiętaj go tylko do zamknięcia Kwita.`,
  }),
  signer_broken: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Kwit nie przeszedł własnego sprawdzenia podpisu.`,
    remedy: msg`Zainstaluj Kwit ponownie. Dokumenty są bezpieczne.`,
  }),
  database_damaged: () => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Plik z danymi jest uszkodzony. Kwit niczego w nim nie zmienił.`,
    remedy: msg`Odtwórz firmę z kopii zapasowej.`,
  }),
  database_newer: ({ found, supported }) => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Plik zapisała nowsza wersja Kwita (wersja danych ${found}, ta zna ${supported}). Niczego w nim nie zmieniono.`,
    remedy: msg`Zainstaluj najnowszą wersję Kwita.`,
  }),
  migration_failed: ({ from, to }) => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Danych w wersji ${from} nie udało się przekształcić do wersji ${to}. Są nietknięte.`,
    remedy: msg`Spróbuj jeszcze raz albo otwórz je w poprzedniej wersji Kwita.`,
  }),
  database_foreign: () => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Plik z danymi nie należy do Kwita. Niczego w nim nie zmieniono.`,
    remedy: msg`Sprawdź, czy w folderze firmy leży właściwy plik.`,
  }),
  database_locked: () => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Jej plik jest używany przez inny program albo drugie okno Kwita.`,
    remedy: msg`Zamknij je i spróbuj jeszcze raz.`,
  }),
  database_in_use: ({ processId, since, today }) => ({
    title: msg`Nie można otworzyć tej firmy`,
    cause: msg`Jest otwarta w innym oknie Kwita, proces ${processId}, od ${sinceWhen(since, today)}.`,
    remedy: msg`Zamknij tamto okno i spróbuj jeszcze raz.`,
  }),
  data_in_cloud: ({ service }) => ({
    title: msg`Kwit nie otworzy danych w tym miejscu`,
    cause: msg`Leżą w folderze usługi ${service}, która mogłaby wysłać bazę w połowie zapisu i ją uszkodzić.`,
    remedy: msg`Przenieś je do zwykłego folderu na tym komputerze, a folder usługi ${service} wybierz w „Kopiach zapasowych” jako drugi folder: kopie mogą tam leżeć.`,
  }),
  data_in_program_folder: () => ({
    title: msg`Kwit nie otworzy danych w tym miejscu`,
    cause: msg`Folder danych leży w folderze programu, a ten znika w całości przy ponownej instalacji.`,
    remedy: msg`Wskaż folder danych poza programem i uruchom Kwit ponownie.`,
  }),
  database_read_only: () => ({
    title: msg`Zmiana nie została zapisana`,
    cause: msg`Dysk nie przyjął zapisu albo Kwit nie ma prawa zapisu w folderze firmy.`,
    remedy: msg`Sprawdź dysk i uprawnienia folderu, a potem wybierz „Spróbuj zapisywać znowu” u góry okna.`,
  }),
  journal_broken: () => ({
    title: msg`Nic nie wysłano`,
    cause: msg`Dziennik wysyłki zmieniono poza Kwitem albo uszkodził go dysk.`,
    remedy: msg`Obejrzyj dziennik w „Kopiach zapasowych” i zdecyduj, czy wysyłać dalej.`,
  }),
  disk_full: () => ({
    title: msg`Zmiana nie została zapisana`,
    cause: msg`Na dysku nie ma już miejsca.`,
    remedy: msg`Zwolnij miejsce, a potem wybierz „Spróbuj zapisywać znowu” u góry okna. Wpisany tekst jest na ekranie.`,
  }),
  file_not_written: () => ({
    title: msg`Plik nie został zapisany`,
    cause: msg`System odmówił zapisu w tym miejscu.`,
    remedy: msg`Wybierz inny folder.`,
  }),
  not_moved_to_bin: () => ({
    title: msg`Firma nie została usunięta`,
    cause: msg`System nie przyjął jej folderu do kosza. Niczego z niej nie ubyło.`,
    remedy: msg`Zamknij programy, które używają tego folderu, i spróbuj jeszcze raz.`,
  }),
  folder_not_opened: () => ({
    title: msg`Folder się nie otworzył`,
    cause: msg`System nie pokazał go w przeglądarce plików.`,
    remedy: msg`Znajdziesz go sam: jego miejsce jest opisane obok.`,
  }),
};
