import { fault, faultWith, type FaultMode } from './fault-mode';

/** The answer is lost or late, and the request may have been carried out or not: the central doubt of a client. */
export const COMMIT_FAULTS = {
  timeoutBeforeCommit: fault('Nothing is booked and no answer ever comes.', {
    books: false,
    delivery: 'silence',
  }),
  timeoutAfterCommit: fault('Booked, and no answer ever comes.', { delivery: 'silence' }),
  resetBeforeBody: fault('Reset when the headers have arrived; the body is never read.', {
    resetsAtHead: true,
    books: false,
    delivery: 'reset',
  }),
  resetBeforeCommit: fault('Reset after the whole request, nothing is booked.', {
    books: false,
    delivery: 'reset',
  }),
  resetAfterCommit: fault('Booked, then reset before any answer.', { delivery: 'reset' }),
  resetAfterHeaders: fault('Booked; the answer’s headers leave, then it is reset.', {
    delivery: 'headersThenReset',
  }),
  closedMidBody: fault('Booked; the answer ends in the middle of the length it promised.', {
    delivery: 'closedMidBody',
  }),
  lateCommit: faultWith(
    'Reset and not booked; booked when the server’s clock has gone on by ms and been moved so often.',
    { ms: 0, advances: 0 },
    ({ ms, advances }) => ({ books: { lateMs: ms, advances }, delivery: 'reset' }),
  ),
  bookedTwice: fault('Carried out twice, answered once.', {
    before: (state, { request, answer }) => answer(state, request).state,
  }),
  slow: faultWith('Begins only after ms of real time, then does all as usual.', { ms: 1000 }, ({ ms }) => ({
    waitMs: ms,
  })),
} as const satisfies Record<string, FaultMode>;
