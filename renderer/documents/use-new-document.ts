import { useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import type { DocumentKind } from '../../shared/domain/document/document';
import { useChannelCommand } from '../bridge/use-channel-command';
import { paths } from '../lib/paths';
import { useErrorToast } from '../ui/overlays/use-error-toast';

/** Starts an empty document and opens it; a second press while it is made starts no second one. */
export function useNewDocument(): (kind: DocumentKind) => Promise<void> {
  const [, navigate] = useLocation();
  const { run: create } = useChannelCommand('documents.create');
  const explain = useErrorToast();
  const isStarting = useRef(false);
  return useCallback(
    async (kind) => {
      if (isStarting.current) return;
      isStarting.current = true;
      const answer = await create({ kind });
      isStarting.current = false;
      if (answer.ok) navigate(paths.document(kind, answer.value.summary.documentId));
      else explain(answer.error);
    },
    [create, explain, navigate],
  );
}
