import { makeDemoState } from '../../electron/practice/demo-state';
import type { PracticeState } from '../../electron/practice/practice-state';

/** A year of a freelancer's books, without a limit of requests: the minute of a standing clock never ends. */
export function aYearOfBooks(): PracticeState {
  const state = makeDemoState({ today: '2026-11-23' });
  const unlimited = Number.MAX_SAFE_INTEGER;
  return { ...state, requests: { ...state.requests, perMinute: unlimited, perDay: unlimited } };
}
