import type { Gate } from '../engine/gate';
import type { openRoute } from './route';

/** Not sent, unknown, refused, accepted: the letters of reliability-security. */
export type OutcomeClass = 'N' | 'U' | 'R' | 'A';

export const R4_OPERATIONS = ['invoice', 'expense', 'proforma', 'correction', 'list', 'month'] as const;
export type R4Operation = (typeof R4_OPERATIONS)[number];

/**
 * What a read makes of it. `again`: tried again within its budget; `at_once`: given up, because trying again helps
 * nothing or makes it worse; `answered`: it is an answer.
 */
export type ReadEnd = 'again' | 'at_once' | 'answered';

/** What a scene may use. */
export type SceneParts = Pick<Gate, 'stage' | 'forward'> & {
  readonly route: ReturnType<typeof openRoute>;
  readonly operation: R4Operation;
  /** iFirma gets what arrives whole. */
  readonly isBooked: boolean;
  /** The deadline for a secure connection is over, or the one for everything. */
  readonly ringConnect: () => void;
  readonly ringDeadline: () => void;
};

export type FaultScenario = {
  /** Of the catalogue in reliability-security 7. */
  readonly id: string;
  /** Which of several, where the catalogue names more than one. */
  readonly variant: string;
  readonly expected: OutcomeClass;
  /** Where an operation has its own rule. */
  readonly expectedOf?: Partial<Record<R4Operation, OutcomeClass>>;
  readonly read: ReadEnd;
  /** Operations of which it says nothing, with the reason. */
  readonly meaningless?: Partial<Record<R4Operation, string>>;
  /** Whether iFirma can have booked it: `either` is played both ways. */
  readonly books: 'never' | 'always' | 'either';
  /** Sets the scene for the next connection. */
  readonly arm: (parts: SceneParts) => void;
};
