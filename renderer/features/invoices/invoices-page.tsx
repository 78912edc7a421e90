import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { DocumentListPage } from '../../documents/document-list-page';
import { useDocumentActions } from '../../documents/use-document-actions';
import { paths } from '../../lib/paths';

export function InvoicesPage() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { run: create } = useChannelCommand('documents.create');
  const { explain } = useDocumentActions();

  const createInvoice = async () => {
    const answer = await create({ kind: 'invoice' });
    if (answer.ok) navigate(paths.invoice(answer.value.summary.documentId));
    else explain(answer.error);
  };
  return (
    <DocumentListPage
      kind="invoice"
      title={t`Faktury`}
      newLabel={t`Nowa faktura`}
      emptyTitle={t`Nie ma jeszcze żadnej faktury`}
      emptyText={
        <Trans>
          Wpisz ją teraz, także bez internetu. Zapisze się sama, a do iFirmy trafi dopiero, gdy naciśniesz
          „Synchronizuj”.
        </Trans>
      }
      onNew={() => void createInvoice()}
      onOpen={(documentId) => {
        navigate(paths.invoice(documentId));
      }}
    />
  );
}
