import { useEffect, useEffectEvent, useRef, type FocusEvent, type RefObject } from 'react';

/** A row that is to have the focus: each new object is a new wish. */
export type RowWish = { readonly id: string };

type RowFocusParts<R> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  readonly wish: RowWish | null;
  readonly goTo: (index: number) => void;
};

/**
 * The focus stays in a list (K-10): where its row went away, the row that moved up into its place takes it; a row that
 * is wished for takes it as soon as it is listed, unless the user has gone on to something else meanwhile.
 */
export function useRowFocus<R>({ scroller, rows, rowId, wish, goTo }: RowFocusParts<R>) {
  const focused = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const granted = useRef<RowWish | null>(null);

  const keep = useEffectEvent(() => {
    const wished = wish === null || wish === granted.current ? -1 : indexOf(rows, rowId, wish.id);
    if (wished !== -1) {
      granted.current = wish;
      if (isWithoutFocus() || scroller.current?.contains(document.activeElement) === true) goTo(wished);
      return;
    }
    const left = focused.current;
    if (left === null || document.activeElement !== document.body) return;
    if (rows.length > 0 && indexOf(rows, rowId, left.id) === -1) goTo(left.index);
  });
  useEffect(() => {
    // Going to a row draws it at once, which an effect must not do.
    const timer = setTimeout(() => {
      keep();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [rows, wish]);

  return {
    onFocus: (event: FocusEvent) => {
      const id = event.target.closest('[data-row-id]')?.getAttribute('data-row-id') ?? null;
      focused.current = id === null ? null : { id, index: indexOf(rows, rowId, id) };
    },
    onBlur: () => {
      focused.current = null;
    },
  };
}

function indexOf<R>(rows: readonly R[], rowId: (row: R) => string, id: string): number {
  return rows.findIndex((row) => rowId(row) === id);
}

/** The heading of a page holds the focus for whoever has a better place for it (`use-focus-keeper.ts`). */
function isWithoutFocus(): boolean {
  return document.activeElement === document.body || document.activeElement?.tagName === 'H1';
}
