import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DriftCause } from '../../shared/domain/at-ifirma/drift-cause';
import type { Minor } from '../../shared/domain/money/money';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useShortcut } from '../shortcuts/use-shortcut';
import { Button } from '../ui/button';
import { AcceptedPanel } from './accepted-panel';
import { DocumentHead } from './document-head';
import { DocumentHistory } from './document-history';
import { DocumentLayout } from './document-layout';
import { DocumentProblem } from './document-problem';
import { DOCUMENT_WORDS } from './document-words';
import { useDocumentActions } from './use-document-actions';

type SentDocumentProps = {
  readonly detail: DocumentDetail;
  readonly title: string;
  readonly marks?: ReactNode;
  readonly sheet: ReactNode;
  /** While it waits in the queue, before the way back out of it. */
  readonly queuedActions?: ReactNode;
  /** What Kwit computed, to compare with iFirma's total; null where there is nothing to compare. */
  readonly ownGrossMinor: Minor | null;
  readonly driftCause?: DriftCause | 'unknown';
  /** Opens iFirma's own PDF; nothing for an expense. */
  readonly officialPdf?: ReactNode;
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
};

/** Round the sheet of a document that is queued, on its way, or at iFirma: read here, changed no more. */
export function SentDocument(props: SentDocumentProps) {
  const { detail, title, marks, sheet, queuedActions, ownGrossMinor, onClose, onOpen } = props;
  const { driftCause = 'unknown', officialPdf } = props;
  const { i18n } = useLingui();
  const actions = useDocumentActions();
  const { documentId, kind, state } = detail.summary;
  useShortcut('page.leave', onClose);

  const openSimilar = async () => {
    const copyId = await actions.duplicate(documentId);
    if (copyId !== null) onOpen(copyId);
  };
  useShortcut('document.similar', () => void openSimilar(), state === 'accepted');
  return (
    <>
      <DocumentHead
        summary={detail.summary}
        title={title}
        marks={marks}
        onBack={onClose}
        actions={
          <>
            {state === 'queued' && (
              <>
                {queuedActions}
                <Button tone="primary" onPress={() => void actions.takeBack(documentId)}>
                  <Trans>Cofnij z kolejki</Trans>
                </Button>
              </>
            )}
            {state === 'accepted' && (
              <Button icon="copy" keys="Mod+D" onPress={() => void openSimilar()}>
                {i18n._(DOCUMENT_WORDS[kind].startSimilar)}
              </Button>
            )}
          </>
        }
      />
      <DocumentLayout
        sheet={sheet}
        side={
          <>
            <DocumentProblem detail={detail} />
            <AcceptedPanel
              detail={detail}
              ownGrossMinor={ownGrossMinor}
              driftCause={driftCause}
              officialPdf={officialPdf}
            />
            <DocumentHistory detail={detail} />
          </>
        }
      />
    </>
  );
}
