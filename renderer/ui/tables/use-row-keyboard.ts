import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ROW_HEIGHT, scrollToRow } from './use-row-window';

type RowKeyboardParts<R> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly ticked: { readonly onToggle: (id: string) => void } | undefined;
};

/** Arrows, Page Up and Down, Home and End move between rows; Enter and F2 open; Space ticks. */
export function useRowKeyboard<R>({
  scroller,
  rows,
  rowId,
  selectedId,
  onSelect,
  onOpen,
  ticked,
}: RowKeyboardParts<R>) {
  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    const id = rowId(row);
    // A row out of view is not drawn: first scroll and select, which draws it, then there is something to focus.
    if (scroller.current) scrollToRow(scroller.current, rows.indexOf(row));
    flushSync(() => {
      onSelect(id);
    });
    const drawn = scroller.current?.querySelector(`[data-row-id="${CSS.escape(id)}"]`);
    if (drawn instanceof HTMLElement) drawn.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const index = rows.findIndex((row) => rowId(row) === selectedId);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const target: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = target[event.key];
    if (next !== undefined) {
      event.preventDefault();
      goTo(next);
    } else if ((event.key === 'Enter' || event.key === 'F2') && selectedId !== null && index !== -1) {
      event.preventDefault();
      onOpen(selectedId);
    } else if (event.key === ' ' && ticked && selectedId !== null) {
      event.preventDefault();
      ticked.onToggle(selectedId);
    }
  };
  return { goTo, onKeyDown };
}
