import { useSyncExternalStore } from 'react';

/** From here on a list and its open row stand side by side. */
const WIDE = '(min-width: 1240px)';

export function useWideWindow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', onChange);
      return () => {
        query.removeEventListener('change', onChange);
      };
    },
    () => window.matchMedia(WIDE).matches,
  );
}
