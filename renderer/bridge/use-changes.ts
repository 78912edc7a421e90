import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { EVENT_NAMES } from '../../shared/ipc/event-names';
import type { AppEvents, EventName } from '../../shared/ipc/events';
import { useBridge } from './bridge-context';
import { areasAfterEvent, invalidateAreas } from './changed-areas';

/** Asks again whatever main says has changed. Once, at the top of the page. */
export function useChanges(): void {
  const bridge = useBridge();
  const queryClient = useQueryClient();
  useEffect(() => {
    const subscriptions = EVENT_NAMES.filter((event) => areasAfterEvent(event).length > 0).map((event) =>
      bridge.subscribe(event, () => {
        void invalidateAreas(queryClient, areasAfterEvent(event));
      }),
    );
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  }, [bridge, queryClient]);
}

/** Calls `onNotice` for each notice of this kind while the component lives. Give it a stable function. */
export function useNotice<E extends EventName>(event: E, onNotice: (payload: AppEvents[E]) => void): void {
  const bridge = useBridge();
  useEffect(() => bridge.subscribe(event, onNotice), [bridge, event, onNotice]);
}
