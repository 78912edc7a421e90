import { z } from 'zod';

/** `interrupted`: the program ended under it. Everything but `finished` can be taken up again where it was left. */
export const pullStateSchema = z.enum([
  'running',
  'stopping',
  'stopped',
  'interrupted',
  'failed',
  'finished',
]);
export type PullState = z.infer<typeof pullStateSchema>;

export const pullCountsSchema = z.strictObject({
  /** Documents that iFirma's lists held. */
  found: z.int(),
  /** Seen for the first time. */
  added: z.int(),
  /** Known, but iFirma says something else of them now. */
  changed: z.int(),
  /** Known, and not in iFirma's list any more. */
  gone: z.int(),
  /** Kwit's own documents of which iFirma told something new. */
  ownUpdated: z.int(),
  /** In the list, but not to be read by themselves. */
  unreadable: z.int(),
});
export type PullCounts = Readonly<z.infer<typeof pullCountsSchema>>;

export const contractorsPullSchema = z.strictObject({
  /** `unreadable`: iFirma gave no list of contractors that can be read; the rest is fetched all the same. */
  state: z.enum(['waiting', 'done', 'unreadable']),
  /** From 1: the page to be asked for next. */
  nextPage: z.int().min(1),
  /** Records in iFirma's list. */
  found: z.int(),
  /** New contractors in Kwit. */
  added: z.int(),
  /** Contractors of Kwit that turned out to be one of iFirma's. */
  tied: z.int(),
  /** Known, and iFirma has something else now. */
  changed: z.int(),
  /** Left to the user: several of either side may be meant. */
  unclear: z.int(),
});
export type ContractorsPull = Readonly<z.infer<typeof contractorsPullSchema>>;
export type ContractorCounts = Pick<ContractorsPull, 'found' | 'added' | 'tied' | 'changed' | 'unclear'>;

export const NO_CONTRACTORS_PULLED: ContractorsPull = {
  state: 'waiting',
  nextPage: 1,
  found: 0,
  added: 0,
  tied: 0,
  changed: 0,
  unclear: 0,
};

export const NOTHING_PULLED: PullCounts = {
  found: 0,
  added: 0,
  changed: 0,
  gone: 0,
  ownUpdated: 0,
  unreadable: 0,
};
