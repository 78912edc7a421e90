import { useEffect } from 'react';

/** Time for whoever has a better place: a list for its next row, a closing dialog for what opened it. */
const PATIENCE_MS = 60;

/**
 * Where what had the focus is gone – a row that was opened, a line that was deleted, a button that did its work – and
 * nothing else took it, the heading of the screen has it: from the body no key leads anywhere (K-10).
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const isLost = () =>
      last !== null && !last.isConnected && (document.activeElement ?? document.body) === document.body;
    const onFocusIn = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const mend = () => {
      const heading = document.querySelector('main h1');
      // Under a dialog nothing takes the focus.
      if (!isLost() || !(heading instanceof HTMLElement) || heading.closest('[inert], [aria-hidden="true"]'))
        return;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(mend, PATIENCE_MS);
    });

    document.addEventListener('focusin', onFocusIn);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
    };
  }, []);
}
