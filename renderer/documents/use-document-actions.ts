import { useLingui } from '@lingui/react/macro';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useToasts } from '../ui/overlays/toasts';
import { useErrorToast } from '../ui/overlays/use-error-toast';

/** The commands of a document outside its form: similar, queue, take back, bin and back. Failures are said in a toast. */
export function useDocumentActions() {
  const { t } = useLingui();
  const toasts = useToasts();
  const explain = useErrorToast();
  const { run: duplicate } = useChannelCommand('documents.duplicate');
  const { run: takeBack } = useChannelCommand('documents.takeBack');
  const { run: moveToBin } = useChannelCommand('documents.moveToBin');
  const { run: restore } = useChannelCommand('documents.restore');

  return {
    /** The id of the copy, or null when there is none. */
    duplicate: async (documentId: string): Promise<string | null> => {
      const answer = await duplicate({ documentId });
      if (answer.ok) return answer.value.summary.documentId;
      explain(answer.error);
      return null;
    },
    takeBack: async (documentId: string): Promise<boolean> => {
      const answer = await takeBack({ documentId });
      if (!answer.ok) explain(answer.error);
      return answer.ok;
    },
    /** To the bin, with the way back in the toast. */
    remove: async (
      { documentId, partyName, title }: Pick<DocumentSummary, 'documentId' | 'partyName' | 'title'>,
      onRestored?: (documentId: string) => void,
    ) => {
      const answer = await moveToBin({ documentId });
      if (!answer.ok) {
        explain(answer.error);
        return false;
      }
      const name = partyName || title || t`dokument bez nazwy`;
      toasts.show({
        text: t`W koszu: ${name}`,
        action: {
          label: t`Cofnij`,
          onAction: () => {
            onRestored?.(documentId);
            void restore({ documentId });
          },
        },
      });
      return true;
    },
    restore: async (documentId: string): Promise<boolean> => {
      const answer = await restore({ documentId });
      if (!answer.ok) explain(answer.error);
      return answer.ok;
    },
  };
}
