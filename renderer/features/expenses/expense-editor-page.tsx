import { useLingui } from '@lingui/react/macro';
import { useLocation, useParams } from 'wouter';
import { canEdit } from '../../../shared/domain/document-lifecycle';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { Spinner } from '../../ui/spinner';
import { ExpenseEditor } from './expense-editor';
import { SentExpense } from './sent-expense';
import { paths } from '../../lib/paths';

/** One expense by its id: an editor while it can be edited, a reading view afterwards. */
export function ExpenseEditorPage() {
  const { t } = useLingui();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const { data: detail, error } = useChannelQuery('documents.get', { documentId: id });
  const { run: discard } = useChannelCommand('documents.discardIfUntouched');

  if (error) {
    return (
      <PageBody>
        <ErrorBanner error={error} />
      </PageBody>
    );
  }
  if (detail?.summary.documentId !== id || detail.content.kind !== 'expense')
    return <Spinner label={t`Otwieram wydatek`} />;

  const shared = {
    detail,
    content: detail.content,
    onClose: () => {
      navigate(paths.expenses);
      // A new draft that nobody typed into leaves no trace.
      void discard({ documentId: id });
    },
    onOpen: (documentId: string) => {
      navigate(paths.expense(documentId));
    },
  };
  const isEditable = canEdit(detail.summary.state) && detail.summary.state !== 'queued';
  return isEditable ? <ExpenseEditor key={id} {...shared} /> : <SentExpense key={id} {...shared} />;
}
