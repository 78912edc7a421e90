import type { Clock } from '../ports/clock';
import type { Router } from './router';

/**
 * The same router, which also says when a day has begun in Poland since the call before: a window may stay open over
 * midnight. Looked at with each call and never by a timer.
 */
export function watchNewDay(router: Router, clock: Pick<Clock, 'today'>, onNewDay: () => void): Router {
  let day = clock.today();
  return {
    ...router,
    handle: (channel, input) => {
      const today = clock.today();
      if (today !== day) {
        day = today;
        onNewDay();
      }
      return router.handle(channel, input);
    },
  };
}
