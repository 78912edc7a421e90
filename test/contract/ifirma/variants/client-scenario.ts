import type { AppError } from '../../../../shared/app-error';
import type { Result } from '../../../../shared/result';
import type { PracticeSwitch, PracticeVariant } from '../../../../electron/practice/practice-variant';
import type { Outcome } from '../../../../electron/sync/attempts/classify-outcome';
import type { CallDesk } from '../operation-calls/operation-call';
import type { DeskOptions } from '../practice-desk';

/** Something Kwit does for which one switch matters, and what it makes of each value. */
export type ClientScenario<S extends PracticeSwitch> = Pick<DeskOptions, 'change' | 'dialect'> & {
  readonly play: (desk: CallDesk) => Promise<unknown>;
  readonly outcomes: Readonly<Record<PracticeVariant[S], unknown>>;
};

export type ClientScenarios<S extends PracticeSwitch> = { readonly [Name in S]: ClientScenario<Name> };

/** In two words: what became of a write, and the code of the error if there is one. */
export function told(outcome: Outcome): string {
  return outcome.kind === 'accepted' ? 'accepted' : `${outcome.kind}: ${outcome.error.code}`;
}

/** Whether a read was one, or the code of the error. */
export function toldRead(read: Result<unknown, AppError>): string {
  return read.ok ? 'read' : read.error.code;
}
