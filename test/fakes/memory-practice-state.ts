import type { PracticeState } from '../../electron/practice/practice-state';
import type { PracticeStateStore } from '../../electron/practice/practice-state-store';
import { err, ok } from '../../shared/result';

/** Keeps the demo account in memory; can be told to fail. */
export function memoryPracticeState(first: PracticeState | null = null) {
  let stored = first;
  let fault: 'damaged' | 'not_saved' | null = null;
  const store: PracticeStateStore = {
    load: () => Promise.resolve(fault === 'damaged' ? err(fault) : ok(stored)),
    save: (state) => {
      if (fault === 'not_saved') return Promise.resolve(err(fault));
      stored = state;
      return Promise.resolve(ok());
    },
  };
  return {
    ...store,
    stored: () => stored,
    fail: (how: typeof fault) => {
      fault = how;
    },
  };
}
