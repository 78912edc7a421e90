import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { UnreadableCompany } from '../../shared/ipc/contracts/app.contract';
import { Banner } from '../ui/banner';
import { OpenDataFolderButton } from './open-data-folder-button';

type Words = { readonly cause: MessageDescriptor; readonly remedy: MessageDescriptor };

const RESTORE = msg`Kwit niczego w nim nie zmienił. Odtwórz firmę z kopii zapasowej: baza, która tam leży, zostanie zachowana w osobnym pliku.`;

const WORDS: Readonly<Record<UnreadableCompany['reason'], Words>> = {
  missing: { cause: msg`Jest w nim baza danych, ale nie ma pliku company.json.`, remedy: RESTORE },
  damaged: { cause: msg`Plik company.json jest uszkodzony.`, remedy: RESTORE },
  newer: {
    cause: msg`Zapisała go nowsza wersja Kwita.`,
    remedy: msg`Kwit niczego w nim nie zmienił. Zainstaluj nowszą wersję programu, a firma wróci na listę.`,
  },
  of_another_folder: {
    cause: msg`Plik company.json mówi o innej firmie, jak po skopiowaniu folderu.`,
    remedy: msg`Kwit niczego w nim nie zmienił. Jeżeli to kopia, przenieś ją poza folder danych. Jeżeli zmieniono nazwę folderu, przywróć poprzednią.`,
  },
};

/** Folders that are not in the list of companies although somebody's books may lie in them. */
export function UnreadableCompanies({ companies }: { readonly companies: readonly UnreadableCompany[] }) {
  const { t, i18n } = useLingui();
  return companies.map(({ folderName, reason }) => (
    <Banner
      key={folderName}
      tone="warn"
      title={t`Nie można odczytać folderu firmy „${folderName}”`}
      action={<OpenDataFolderButton />}
    >
      {i18n._(WORDS[reason].cause)} {i18n._(WORDS[reason].remedy)}
    </Banner>
  ));
}
