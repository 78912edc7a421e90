import { Trans, useLingui } from '@lingui/react/macro';
import type { DocumentForm } from '../../../shared/domain/document-form';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useCompany, useToday } from '../../bridge/open-company';
import { AcceptedPanel } from '../../documents/accepted-panel';
import { DocumentHistory } from '../../documents/document-history';
import { DocumentLayout } from '../../documents/document-layout';
import { DocumentProblem } from '../../documents/document-problem';
import { useDocumentActions } from '../../documents/use-document-actions';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { PageHeader } from '../../ui/page-header';
import { StateBadge } from '../../ui/state-badge';
import { ExpenseSheet } from './expense-sheet';

type SentExpenseProps = {
  readonly detail: DocumentDetail;
  readonly content: Extract<DocumentForm, { kind: 'expense' }>;
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
};

const ignore = () => undefined;

/** An expense that is queued, on its way, or booked: read here, changed no more. */
export function SentExpense({ detail, content, onClose, onOpen }: SentExpenseProps) {
  const { t } = useLingui();
  const { profile } = useCompany();
  const today = useToday();
  const actions = useDocumentActions();
  const { summary } = detail;
  useShortcut('page.leave', onClose);
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do wydatków`} keys="Escape" onPress={onClose} />}
        title={summary.title || summary.partyName}
        meta={<StateBadge state={summary.state} kind="expense" />}
        actions={
          <>
            {summary.state === 'queued' && (
              <Button tone="primary" onPress={() => void actions.takeBack(summary.documentId)}>
                <Trans>Cofnij z kolejki</Trans>
              </Button>
            )}
            {summary.state === 'accepted' && (
              <Button
                icon="copy"
                onPress={() => {
                  void actions.duplicate(summary.documentId).then((copyId) => {
                    if (copyId !== null) onOpen(copyId);
                  });
                }}
              >
                <Trans>Wpisz podobny</Trans>
              </Button>
            )}
          </>
        }
      />
      <DocumentLayout
        sheet={
          <ExpenseSheet
            form={content.form}
            profile={profile}
            today={today}
            isFresh={false}
            isReadOnly
            problemAt={ignore}
            onChange={ignore}
            onLeaveField={ignore}
          />
        }
        side={
          <>
            <DocumentProblem detail={detail} />
            <AcceptedPanel detail={detail} ownGrossMinor={null} />
            <DocumentHistory events={detail.events} />
          </>
        }
      />
    </>
  );
}
