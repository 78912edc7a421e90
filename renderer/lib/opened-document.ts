import { useHistoryState } from 'wouter/use-browser-location';

type OpenedState = { readonly openedId: string };

/** What a document leaves with the address of its list: which row it was. */
export function openedState(documentId: string): OpenedState {
  return { openedId: documentId };
}

/** The row of the document from which the list was come back to, or null. */
export function useOpenedDocument(): { readonly id: string } | null {
  const state: unknown = useHistoryState();
  return isOpenedState(state) ? { id: state.openedId } : null;
}

function isOpenedState(state: unknown): state is OpenedState {
  return (
    typeof state === 'object' && state !== null && 'openedId' in state && typeof state.openedId === 'string'
  );
}
