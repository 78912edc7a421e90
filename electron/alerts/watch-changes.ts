import type { EventLog } from '../ports/event-log';
import type { Notices } from '../ports/notices';

export type ChangeWatch = {
  /** For everything that works on the company: says what changed, and lets alerts be looked at again. */
  readonly notices: Notices;
  /** From here on each change is followed by `refresh`; once for all changes of one turn. */
  readonly begin: (refresh: () => void) => void;
  readonly end: () => void;
};

/** Alerts follow changes of local data. There is no timer: nothing is looked at unless something happened. */
export function watchChanges(notices: Notices, log: EventLog): ChangeWatch {
  let refresh: (() => void) | null = null;
  let isDue = false;

  const look = () => {
    isDue = false;
    try {
      refresh?.();
    } catch (cause) {
      // An alert that cannot be stored must not undo the work that it was about.
      log.write('store.failed', { what: 'alerts', error: cause instanceof Error ? cause.name : 'other' });
    }
  };
  const lookSoon = () => {
    if (refresh === null || isDue) return;
    isDue = true;
    // After the transaction that is under way.
    queueMicrotask(look);
  };

  return {
    notices: {
      changed: (area) => {
        notices.changed(area);
        if (area !== 'alerts') lookSoon();
      },
    },
    begin: (onChange) => {
      refresh = onChange;
      lookSoon();
    },
    end: () => {
      refresh = null;
    },
  };
}
