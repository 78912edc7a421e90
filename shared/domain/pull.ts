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

export const NOTHING_PULLED: PullCounts = {
  found: 0,
  added: 0,
  changed: 0,
  gone: 0,
  ownUpdated: 0,
  unreadable: 0,
};
