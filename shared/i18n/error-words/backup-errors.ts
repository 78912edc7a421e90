import { msg } from '@lingui/core/macro';
import type { ErrorWordsOf } from './error-words';

type BackupCodes =
  'backup_unreadable' | 'backup_passphrase_needed' | 'backup_passphrase_wrong' | 'backup_folder_unavailable';

/** Backups: making, checking and restoring them. */
export const BACKUP_ERRORS: ErrorWordsOf<BackupCodes> = {
  backup_unreadable: () => ({
    title: msg`Tej kopii nie da się odtworzyć`,
    cause: msg`Plik jest uszkodzony albo nie jest kopią Kwita. Twoich danych nie zmieniono.`,
    remedy: msg`Wybierz inną kopię.`,
  }),
  backup_passphrase_needed: () => ({
    title: msg`Kopia jest zaszyfrowana`,
    cause: msg`Bez hasła, którym ją zamknięto, nikt jej nie odczyta.`,
    remedy: msg`Podaj hasło do kopii.`,
  }),
  backup_passphrase_wrong: () => ({
    title: msg`Kopia się nie otworzyła`,
    cause: msg`Hasło nie pasuje albo plik zmieniono po zapisaniu. Twoich danych nie zmieniono.`,
    remedy: msg`Sprawdź hasło albo wybierz inną kopię.`,
  }),
  backup_folder_unavailable: () => ({
    title: msg`Folder kopii jest niedostępny`,
    cause: msg`System nie pozwala czytać albo zapisywać w folderze kopii, albo dysk jest odłączony.`,
    remedy: msg`Sprawdź uprawnienia folderu albo podłącz dysk. Kwit sam spróbuje znowu.`,
  }),
};
