import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ALL_AREAS, invalidateAreas } from './changed-areas';

/**
 * A window left open over midnight: whoever comes back to it sees the day that it is, and all that is counted by the
 * day is asked again. Once, at the top of the page.
 *
 * @param today as main said last; undefined before its first answer.
 */
export function useNewDay(today: string | undefined): void {
  const queryClient = useQueryClient();
  const known = useRef(today);

  useEffect(() => {
    const askAgain = () => void invalidateAreas(queryClient, ['app']);
    window.addEventListener('focus', askAgain);
    return () => {
      window.removeEventListener('focus', askAgain);
    };
  }, [queryClient]);

  useEffect(() => {
    const isNew = known.current !== undefined && known.current !== today;
    known.current = today;
    if (isNew) void invalidateAreas(queryClient, ALL_AREAS);
  }, [queryClient, today]);
}
