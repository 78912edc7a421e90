import type { Result } from '../../shared/result';
import type { PracticeState } from './practice-state';

/** Where a practice account is kept between requests. */
export type PracticeStateStore = {
  /** Null while there is none yet. `damaged`: there is something, but no account. */
  load(): Promise<Result<PracticeState | null, 'damaged' | 'unreadable'>>;
  /** Resolves when the account would survive a power cut. */
  save(state: PracticeState): Promise<Result<void, 'not_saved'>>;
};
