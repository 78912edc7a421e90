import type { OperationName } from '../../ports/ifirma/operation';
import type { PracticeCall, PracticeOutcome } from '../practice-call';

export type Answer = (call: PracticeCall) => PracticeOutcome;

/** The answers of one area; `routes.ts` puts them together and shows that none is missing. */
export type Answers = Readonly<Partial<Record<OperationName, Answer>>>;
