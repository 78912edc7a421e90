import { Trans, useLingui } from '@lingui/react/macro';
import { canMoveToBin } from '../../../shared/domain/document-lifecycle';
import type { DocumentForm } from '../../../shared/domain/document-form';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useToday } from '../../bridge/open-company';
import { DocumentLayout } from '../../documents/document-layout';
import { DocumentProblem } from '../../documents/document-problem';
import { SaveStatusText } from '../../documents/save-status-text';
import { useDocumentActions } from '../../documents/use-document-actions';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { MenuButton } from '../../ui/menu-button';
import { PageHeader } from '../../ui/page-header';
import { StateBadge } from '../../ui/state-badge';
import { ExpenseSheet } from './expense-sheet';
import styles from './expense-sheet.module.css';
import { useExpenseEditor } from './use-expense-editor';

type ExpenseEditorProps = {
  readonly detail: DocumentDetail;
  readonly content: Extract<DocumentForm, { kind: 'expense' }>;
  /** Back to the list; the draft is kept. */
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
};

export function ExpenseEditor({ detail, content, onClose, onOpen }: ExpenseEditorProps) {
  const { t } = useLingui();
  const today = useToday();
  const editor = useExpenseEditor(detail, content);
  const actions = useDocumentActions();
  const { summary } = detail;

  const save = async () => {
    if (await editor.finish('complete')) onClose();
  };
  const queue = async (allowDuplicate = false) => {
    if (await editor.finish('enqueue', allowDuplicate)) onClose();
  };
  // What was typed last is stored before the list decides whether this draft was ever touched.
  const close = () => void editor.flush().then(onClose);
  useShortcut('form.save', () => void save());
  useShortcut('form.queue', () => void queue());
  useShortcut('page.leave', close);

  const isNew = summary.state === 'draft' && summary.partyName === '' && summary.title === '';
  const duplicate = editor.error?.code === 'duplicate_expense' ? editor.error : null;
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do wydatków`} keys="Escape" onPress={close} />}
        title={isNew ? t`Nowy wydatek` : summary.title || summary.partyName || t`Wydatek bez nazwy`}
        meta={
          <span className={styles['status']}>
            <StateBadge state={summary.state} kind="expense" />
            <SaveStatusText status={editor.status} />
          </span>
        }
        actions={
          <>
            <MenuButton
              label={t`Więcej`}
              icon="more"
              entries={[
                {
                  id: 'similar',
                  label: t`Wpisz podobny`,
                  icon: 'copy',
                  keys: 'Mod+D',
                  onAction: () => {
                    void editor.flush().then(async () => {
                      const copyId = await actions.duplicate(summary.documentId);
                      if (copyId !== null) onOpen(copyId);
                    });
                  },
                },
                {
                  id: 'delete',
                  label: t`Przenieś do kosza`,
                  icon: 'delete',
                  isDangerous: true,
                  isDisabled: !canMoveToBin(summary.state),
                  onAction: () => {
                    void editor.flush().then(async () => {
                      if (await actions.remove(summary)) onClose();
                    });
                  },
                },
              ]}
            />
            <Button keys="Mod+Enter" onPress={() => void save()}>
              <Trans>Zapisz</Trans>
            </Button>
            <Button
              tone="primary"
              keys="Mod+Shift+Enter"
              isDisabled={editor.form.importedFromKsef === 'yes'}
              onPress={() => void queue()}
            >
              <Trans>Zapisz i do kolejki</Trans>
            </Button>
          </>
        }
      />
      <DocumentLayout
        sheet={
          <ExpenseSheet
            form={editor.form}
            profile={editor.profile}
            today={today}
            isFresh={isNew}
            isReadOnly={false}
            problemAt={editor.problemAt}
            onChange={editor.change}
            onLeaveField={() => void editor.flush()}
          />
        }
        side={
          <>
            <DocumentProblem detail={detail} />
            {editor.error && duplicate === null && <ErrorBanner error={editor.error} />}
          </>
        }
      />
      <ConfirmDialog
        title={t`Ten wydatek jest już wpisany`}
        isOpen={duplicate !== null}
        confirmLabel={t`Zapisz mimo to`}
        cancelLabel={t`Pokaż tamten`}
        isDangerous
        onConfirm={() => void queue(true)}
        onCancel={() => {
          editor.forgetError();
          if (duplicate) onOpen(duplicate.documentId);
        }}
      >
        <Trans>
          Jest już wydatek od tego sprzedawcy z tym samym numerem i datą. Wysłany drugi raz zostałby w iFirmie
          zaksięgowany dwa razy, a usunąć go można tylko w panelu iFirmy.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
