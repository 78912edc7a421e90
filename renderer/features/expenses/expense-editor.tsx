import { Trans, useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { DocumentEditor } from '../../documents/document-editor';
import type { ShownDocument } from '../../documents/document-page';
import { useDocumentEditor } from '../../documents/use-document-editor';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog';
import { ExpenseSheet } from './expense-sheet';

export function ExpenseEditor({ detail, content, onClose, onOpen }: ShownDocument<'expense'>) {
  const { t } = useLingui();
  const today = useToday();
  const editor = useDocumentEditor(detail, content);
  const { partyName, title } = detail.summary;
  const duplicate = editor.error?.code === 'duplicate_expense' ? editor.error : null;

  const queueAnyway = async () => {
    if (await editor.finish('enqueue', { allowDuplicate: true })) onClose();
  };
  return (
    <>
      <DocumentEditor
        detail={detail}
        editor={editor}
        title={title || partyName || t`Wydatek bez nazwy`}
        error={duplicate === null ? editor.error : null}
        onClose={onClose}
        onOpen={onOpen}
        sheet={
          <ExpenseSheet
            form={editor.form}
            profile={editor.profile}
            today={today}
            isFresh={editor.isNew}
            isReadOnly={false}
            problemAt={editor.problemAt}
            onChange={editor.change}
            onLeaveField={() => void editor.flush()}
          />
        }
      />
      <ConfirmDialog
        title={t`Ten wydatek jest już wpisany`}
        isOpen={duplicate !== null}
        confirmLabel={t`Zapisz mimo to`}
        cancelLabel={t`Pokaż tamten`}
        isDangerous
        onConfirm={() => void queueAnyway()}
        onClose={editor.forgetError}
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
