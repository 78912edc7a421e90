import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { canMoveToBin } from '../../shared/domain/document/document-lifecycle';
import type { AppError } from '../../shared/app-error';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useShortcut } from '../shortcuts/use-shortcut';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { MenuButton, type MenuEntry } from '../ui/overlays/menu-button';
import { DocumentHead } from './document-head';
import { DocumentLayout } from './document-layout';
import { DocumentProblem } from './document-problem';
import { DOCUMENT_WORDS } from './document-words';
import { SaveStatusText } from './save-status-text';
import { useDocumentActions } from './use-document-actions';
import { useLeave } from './unsaved-work';
import type { useDocumentEditor } from './use-document-editor';

type DocumentEditorProps = {
  readonly detail: DocumentDetail;
  readonly editor: Pick<ReturnType<typeof useDocumentEditor>, 'status' | 'isNew' | 'finish'>;
  /** Of a document that something was typed into. */
  readonly title: string;
  readonly sheet: ReactNode;
  /** Beside the sheet, under what went wrong. */
  readonly notes?: ReactNode;
  /** Why the last step failed; null when nothing is to be said about it here. */
  readonly error: AppError | null;
  /** Commands of this kind alone, before the common ones. */
  readonly commands?: readonly MenuEntry[];
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
};

/** Round the sheet of a document being edited: its name and state, storing, queueing, and the other ways out. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { detail, editor, title, sheet, notes, error, commands = [], onClose, onOpen } = props;
  const { t, i18n } = useLingui();
  const actions = useDocumentActions();
  const leave = useLeave();
  const { summary } = detail;
  const words = DOCUMENT_WORDS[summary.kind];

  const save = async () => {
    if (await editor.finish('complete')) onClose();
  };
  const queue = async () => {
    if (await editor.finish('enqueue')) onClose();
  };
  // What was typed last is stored before anything else looks at the document.
  const close = () => {
    leave(onClose);
  };
  const openSimilar = () => {
    leave(async () => {
      const copyId = await actions.duplicate(summary.documentId);
      if (copyId !== null) onOpen(copyId);
    });
  };
  const remove = () => {
    leave(async () => {
      if (await actions.remove(summary)) onClose();
    });
  };
  useShortcut('document.similar', openSimilar);
  useShortcut('form.save', () => void save());
  useShortcut('form.queue', () => void queue());
  useShortcut('page.leave', close);

  return (
    <>
      <DocumentHead
        summary={summary}
        title={editor.isNew ? i18n._(words.startNew) : title}
        marks={<SaveStatusText status={editor.status} />}
        onBack={close}
        actions={
          <>
            <MenuButton
              label={t`Więcej`}
              icon="more"
              entries={[
                ...commands,
                {
                  id: 'similar',
                  label: i18n._(words.startSimilar),
                  icon: 'copy',
                  keys: 'Mod+D',
                  onAction: openSimilar,
                },
                {
                  id: 'delete',
                  label: t`Przenieś do kosza`,
                  icon: 'delete',
                  isDangerous: true,
                  isDisabled: !canMoveToBin(summary.state),
                  onAction: remove,
                },
              ]}
            />
            <Button keys="Mod+Enter" onPress={() => void save()}>
              <Trans>Zapisz</Trans>
            </Button>
            <Button tone="primary" keys="Mod+Shift+Enter" onPress={() => void queue()}>
              <Trans>Zapisz i do kolejki</Trans>
            </Button>
          </>
        }
      />
      <DocumentLayout
        sheet={sheet}
        side={
          <>
            <DocumentProblem detail={detail} />
            {error && <ErrorBanner error={error} />}
            {notes}
          </>
        }
      />
    </>
  );
}
