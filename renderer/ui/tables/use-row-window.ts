import { useCallback, useEffect, useSyncExternalStore, type RefObject } from 'react';

/** `--row` of the tokens: rows never wrap, so where a row stands is arithmetic. */
export const ROW_HEIGHT = 36;

/** Drawn beyond both edges, so that scrolling by a wheel step shows no gap. */
const OVERSCAN = 8;
/** Before the first measurement, and where nothing is ever measured (jsdom). */
const ASSUMED_HEIGHT = 40 * ROW_HEIGHT;

/** Which rows of a long list are in view, and the room that the others take. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  onEndReached: (() => void) | undefined,
) {
  const subscribe = useCallback((onChange: () => void) => watchScroller(scroller, onChange), [scroller]);
  // Read at every render, so a row that was just scrolled to is drawn at once. Whole rows only: scrolling within a
  // row draws nothing new.
  const topRow = useSyncExternalStore(subscribe, () =>
    Math.floor((scroller.current?.scrollTop ?? 0) / ROW_HEIGHT),
  );
  const height = useSyncExternalStore(subscribe, () => heightOf(scroller.current));

  const first = Math.max(0, topRow - OVERSCAN);
  const last = Math.min(count, topRow + Math.ceil(height / ROW_HEIGHT) + 1 + OVERSCAN);

  const isAtEnd = count > 0 && last === count;
  useEffect(() => {
    if (isAtEnd) onEndReached?.();
  }, [isAtEnd, count, onEndReached]);

  return {
    first,
    last,
    spaceBefore: first * ROW_HEIGHT,
    spaceAfter: Math.max(0, count - last) * ROW_HEIGHT,
  };
}

/** Scrolls just enough that the sticky head and foot do not cover the row. */
export function scrollToRow(scroller: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  const bottom = top + 3 * ROW_HEIGHT;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight;
}

function heightOf(scroller: HTMLElement | null): number {
  return scroller === null || scroller.clientHeight === 0 ? ASSUMED_HEIGHT : scroller.clientHeight;
}

function watchScroller(scroller: RefObject<HTMLElement | null>, onChange: () => void): () => void {
  const element = scroller.current;
  if (!element) return () => undefined;
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  element.addEventListener('scroll', onChange, { passive: true });
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', onChange);
  };
}
