import { ACCOUNT_FAULTS } from './account-faults';
import { ANSWER_FAULTS } from './answer-faults';
import { COMMIT_FAULTS } from './commit-faults';
import type { FaultMode } from './fault-mode';
import { READ_FAULTS } from './read-faults';
import { SOCKET_FAULTS } from './socket-faults';

/** Everything that can go wrong between a client and iFirma (ifirma-api 15.6, reliability-security 8.3). */
const GROUPS = {
  'On the socket, as in toxiproxy': SOCKET_FAULTS,
  'Before, at and after the booking': COMMIT_FAULTS,
  'Another answer': ANSWER_FAULTS,
  'What is read is not what is there': READ_FAULTS,
  'The account changes between two calls': ACCOUNT_FAULTS,
} as const;

const ALL = {
  ...SOCKET_FAULTS,
  ...COMMIT_FAULTS,
  ...ANSWER_FAULTS,
  ...READ_FAULTS,
  ...ACCOUNT_FAULTS,
} as const;

export type FaultKind = keyof typeof ALL;
export const FAULT_MODES: Readonly<Record<FaultKind, FaultMode>> = ALL;
// `Object.keys` forgets that the keys are exactly those of the table.
export const FAULT_KINDS = Object.keys(ALL) as [FaultKind, ...FaultKind[]];
// The same: headings with the faults below them.
export const FAULT_GROUPS = Object.entries(GROUPS) as [string, Readonly<Record<string, FaultMode>>][];

/** Whether it works on bytes below TLS, so that it can also strike connections. */
export function isSocketFault(kind: FaultKind): boolean {
  return kind in SOCKET_FAULTS;
}
