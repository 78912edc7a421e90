import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { DocumentListPage } from '../../documents/document-list-page';
import { useDocumentActions } from '../../documents/use-document-actions';
import { paths } from '../../lib/paths';

export function ExpensesPage() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { run: create } = useChannelCommand('documents.create');
  const { explain } = useDocumentActions();

  const createExpense = async () => {
    const answer = await create({ kind: 'expense' });
    if (answer.ok) navigate(paths.expense(answer.value.summary.documentId));
    else explain(answer.error);
  };
  return (
    <DocumentListPage
      kind="expense"
      title={t`Wydatki`}
      newLabel={t`Nowy wydatek`}
      emptyTitle={t`Nie ma jeszcze żadnego wydatku`}
      emptyText={
        <Trans>
          Przepisz fakturę kosztową tak, jak jest wydrukowana: netto i VAT w każdej stawce. Kwit niczego nie
          przelicza.
        </Trans>
      }
      onNew={() => void createExpense()}
      onOpen={(documentId) => {
        navigate(paths.expense(documentId));
      }}
    />
  );
}
