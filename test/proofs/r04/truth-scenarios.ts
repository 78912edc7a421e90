import type { IfirmaServer } from '../../ifirma-server/ifirma-server';
import { MINUTE_MS } from '../../integration/sync/sync-rig';
import type { SentKind } from '../engine/user-at-work';
import type { DocumentStory } from './play-truth';

const HOUR_MS = 60 * MINUTE_MS;
const createOf = (kind: SentKind) => (kind === 'invoice' ? 'invoice.create' : 'expense.createCost');
const LIST = 'sales.list';

const loses = (server: IfirmaServer, kind: SentKind) =>
  server.setFault({ kind: 'resetAfterCommit', on: createOf(kind) });

/** Reliability-security 7.7 and the rows of 7.8 that the engine can be shown in one process, with an end for each. */
export const TRUTH_STORIES: readonly DocumentStory[] = [
  {
    id: 'FX1',
    says: 'applied, and the answer is lost',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) => loses(server, kind),
    afterSend: 'unknown',
    booked: 1,
  },
  {
    id: 'FX2',
    says: 'not applied, and nobody knows',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) => server.setFault({ kind: 'resetBeforeCommit', on: createOf(kind) }),
    afterSend: 'unknown',
    booked: 1,
  },
  {
    id: 'FX3',
    says: 'applied nine minutes late',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) =>
      server.setFault({ kind: 'lateCommit', on: createOf(kind), ms: 9 * MINUTE_MS }),
    afterSend: 'unknown',
    booked: 1,
  },
  {
    id: 'FX4',
    says: 'applied twice by iFirma itself',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) => {
      server.setFault({ kind: 'bookedTwice', on: createOf(kind) });
      loses(server, kind);
    },
    afterSend: 'unknown',
    // What iFirma did is not ours to undo, and is not made worse.
    booked: 2,
    needsPerson: true,
  },
  {
    id: 'FX5',
    says: 'the list is stale',
    kinds: ['invoice'],
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ server }) => server.setFault({ kind: 'listLag', on: LIST, ms: 30 * MINUTE_MS }),
    afterSend: 'unknown',
    afterFirstList: 'unknown',
    booked: 1,
  },
  {
    id: 'FX6',
    says: 'the list breaks off',
    kinds: ['invoice'],
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ server }) =>
      server.setFault({ kind: 'http502Html', on: LIST, from: 2, times: 'always' }),
    afterSend: 'unknown',
    afterFirstList: 'unknown',
    booked: 1,
  },
  {
    id: 'FX7',
    says: 'the list shows one of another program',
    kinds: ['invoice'],
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ server }) => server.setFault({ kind: 'foreignWriter', on: LIST, does: 'invoice' }),
    afterSend: 'unknown',
    afterFirstList: 'needs_person',
    booked: 1,
  },
  {
    id: 'FX8',
    says: 'one more comes in between two pages',
    kinds: ['invoice'],
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ server }) =>
      server.setFault({ kind: 'foreignWriter', on: LIST, from: 2, does: 'invoice' }),
    afterSend: 'unknown',
    booked: 1,
  },
  {
    id: 'FX9',
    says: 'one like it is bound already',
    kinds: ['invoice'],
    twins: 1,
    before: ({ server, kind }) => server.setFault({ kind: 'resetAfterCommit', on: createOf(kind), from: 2 }),
    afterSend: 'unknown',
    afterFirstList: 'accepted',
    booked: 1,
  },
  ...[-24, 24].map((hours): DocumentStory => ({
    id: 'FX10',
    says: `the clock jumps ${String(hours)} hours`,
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ clock }) => clock.jumpWallMs(hours * HOUR_MS),
    afterSend: 'unknown',
    booked: 1,
  })),
  {
    id: 'FX11',
    says: 'the night of the clock change',
    kinds: ['invoice', 'expense'],
    // Half an hour before three o'clock becomes two, in Poland.
    startsAt: '2026-10-25T00:30:00.000Z',
    before: ({ server, kind }) => loses(server, kind),
    beforeFirstList: ({ advanceMs }) => advanceMs(HOUR_MS),
    afterSend: 'unknown',
    booked: 1,
  },
  {
    id: 'FX12',
    says: 'the month is another one when it arrives',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) =>
      server.setFault({ kind: 'foreignWriter', on: createOf(kind), does: 'nextMonth' }),
    afterSend: 'rejected',
    booked: 0,
  },
  {
    id: 'FL10',
    says: 'the keychain is locked when it is its turn',
    kinds: ['invoice', 'expense'],
    beforeConfirm: ({ lockKeychain }) => lockKeychain(),
    afterSend: 'queued',
    booked: 1,
  },
  {
    id: 'FL11',
    says: 'the key was made anew between queueing and sending',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind }) =>
      server.setFault({
        kind: 'keyRegeneratedMidRun',
        on: createOf(kind),
        key: kind === 'invoice' ? 'faktura' : 'wydatek',
      }),
    afterSend: 'queued',
    // Until the user puts the new key in.
    booked: 0,
  },
  {
    id: 'FL14',
    says: 'the computer sleeps while it waits',
    kinds: ['invoice', 'expense'],
    before: ({ server, kind, advanceMs }) => {
      loses(server, kind);
      advanceMs(3 * HOUR_MS);
    },
    afterSend: 'unknown',
    booked: 1,
  },
];

type NotPlayed = { readonly ids: readonly string[]; readonly of: string; readonly because: string };

const faults = (prefix: string, ...numbers: readonly number[]) =>
  numbers.map((number) => `${prefix}${String(number)}`);

/** What is not played here, and why. */
export const PLAYED_ELSEWHERE: readonly NotPlayed[] = [
  {
    ids: faults('FX', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    of: 'pro forma, correction, list, month',
    because:
      'they are about a document of the queue and the list in which it is looked for; of these none is looked for',
  },
  {
    ids: faults('FX', 5, 6, 7, 8, 9),
    of: 'expense',
    because: 'iFirma has no list of expenses: nothing can be stale, short, double or bound in it',
  },
  {
    ids: faults('FX', 11),
    of: 'pro forma, correction, list, month',
    because: 'the days of a body are fixed when it is made, and nothing later reads the clock for them',
  },
  {
    ids: faults('FX', 12),
    of: 'pro forma, correction, list, month',
    because: 'iFirma ties the first three to no month (ifirma-api 6.3), and the step is what changes it',
  },
  {
    ids: faults('FL', 1, 2, 3, 4, 5, 6, 15, 16),
    of: 'all',
    because: 'R1 and R2 kill the program at random and at every system call, R6 before every lasting call',
  },
  { ids: faults('FL', 7, 8, 9), of: 'all', because: 'R10 fills the disk and fails its writes' },
  { ids: faults('FL', 12), of: 'all', because: 'R7 runs two processes' },
  { ids: faults('FL', 13), of: 'all', because: 'R12 restores backups, and R6 does so within histories' },
  {
    ids: faults('FL', 10, 11, 14),
    of: 'pro forma, correction, list, month',
    because: 'they are about a queue that has to stop or wait; these go one by one',
  },
];
