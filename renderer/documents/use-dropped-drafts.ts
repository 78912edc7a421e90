import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useChannelCommand } from '../bridge/use-channel-command';
import { documentIdIn } from '../lib/paths';

/**
 * A new draft that nobody typed into leaves no trace, whichever way it is left: main drops it, and nothing else. Its
 * print preview is still the same document.
 */
export function useDroppedDrafts(): void {
  const [address] = useLocation();
  const documentId = documentIdIn(address);
  const { run: discard } = useChannelCommand('documents.discardIfUntouched');
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const left = shown.current;
    shown.current = documentId;
    // What was typed last is on its way already: an editor stores it when it goes away, before this.
    if (left !== null && left !== documentId) void discard({ documentId: left });
  }, [documentId, discard]);
}
