import { useCallback, useEffect, useState, type RefObject } from 'react';

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
  const [view, setView] = useState({ top: 0, height: ASSUMED_HEIGHT });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    // Whole rows only: scrolling within a row draws nothing new.
    const top = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
    const height = element.clientHeight > 0 ? element.clientHeight : ASSUMED_HEIGHT;
    setView((old) => (old.top === top && old.height === height ? old : { top, height }));
  }, [scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, measure]);

  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - OVERSCAN);
  const last = Math.min(count, Math.ceil((view.top + view.height) / ROW_HEIGHT) + OVERSCAN);

  const isAtEnd = count > 0 && last === count;
  useEffect(() => {
    if (isAtEnd) onEndReached?.();
  }, [isAtEnd, onEndReached]);

  return {
    first,
    last,
    spaceBefore: first * ROW_HEIGHT,
    spaceAfter: Math.max(0, count - last) * ROW_HEIGHT,
    /** Scrolls a row into view and draws it, without waiting for the browser to say that it scrolled. */
    reveal: (index: number) => {
      if (scroller.current) scrollToRow(scroller.current, index);
      measure();
    },
  };
}

/** Just enough that the sticky head and foot do not cover the row. */
function scrollToRow(scroller: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  const bottom = top + 3 * ROW_HEIGHT;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight;
}
