import { useCallback, useState } from 'react';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { mapOk } from '../../shared/result';
import { useBridge } from '../bridge/bridge-context';
import { useOpenCompanyId } from '../bridge/open-company';
import { createAutosave, type SaveStatus } from './autosave';
import { useUnsavedWork } from './unsaved-work';

/**
 * A document's form under the user's hands, stored while they type. The component is keyed by the document:
 * what main holds is read once, at the start.
 */
export function useDocumentForm<C extends DocumentForm>(
  documentId: string,
  initialRevision: number,
  initial: C,
) {
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const [content, setContent] = useState(initial);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'saved' });
  const [autosave] = useState(() =>
    createAutosave<C>({
      initialRevision,
      save: async (baseRevision, next) => {
        const answer = await bridge.call(
          'documents.saveForm',
          { documentId, baseRevision, content: next },
          companyId,
        );
        return mapOk(answer, ({ summary }) => ({ revision: summary.revision }));
      },
      onStatus: setStatus,
    }),
  );
  useUnsavedWork(useCallback(async () => (await autosave.flush()).ok, [autosave]));

  return {
    content,
    status,
    change: (next: C) => {
      setContent(next);
      autosave.change(next);
    },
    flush: autosave.flush,
    rebase: autosave.rebase,
  };
}
