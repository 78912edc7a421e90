import type { AppError } from '../../../shared/app-error';
import type { Result } from '../../../shared/result';
import type { PreparedWrite } from './accounting-api';

/**
 * One write that the user asked for by itself, outside a plan. It goes through the sending engine: the same rows, the
 * same order on the disk, and never beside another write or a read that plans (invariant I5).
 */
export interface SingleWrites {
  /**
   * Sends and returns when the outcome is recorded; the attempt's row says what it was. `beside` stores what names the
   * attempt, in the transaction that stores the attempt.
   */
  perform(write: {
    readonly target: null;
    readonly prepared: PreparedWrite;
    readonly beside: (attemptId: string) => void;
  }): Promise<Result<{ readonly attemptId: string }, AppError>>;
  /** Closes an attempt of unknown outcome by what a read showed; false when it was closed meanwhile. */
  settle(
    attemptId: string,
    shown: { readonly is: 'there'; readonly identifier: string } | { readonly is: 'absent' },
  ): boolean;
  /** From when absence means something: an unknown operation may land late (reliability-security 3.5, rule 1). */
  quietUntil(attemptId: string): { readonly at: string; readonly isOver: boolean };
}
