import { Trans, useLingui } from '@lingui/react/macro';
import { DocumentListPage } from '../../documents/document-list-page';

export function InvoicesPage() {
  const { t } = useLingui();
  return (
    <DocumentListPage
      kind="invoice"
      title={t`Faktury`}
      emptyTitle={t`Nie ma jeszcze żadnej faktury`}
      emptyText={
        <Trans>
          Wpisz ją teraz, także bez internetu. Zapisze się sama, a do iFirmy trafi dopiero, gdy naciśniesz
          „Synchronizuj”.
        </Trans>
      }
    />
  );
}
