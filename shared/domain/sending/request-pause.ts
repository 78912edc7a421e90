import { z } from 'zod';

/**
 * Signs that iFirma's limit of requests may be exceeded; what it really answers then is documented nowhere
 * (ifirma-api 5.4). `too_many_requests`: HTTP 429. `forbidden`: HTTP 403 without iFirma's envelope. `words`: a refusal
 * that speaks of a limit. `unknown_code`: a `Kod` that is not in the documentation. `asked_to_wait`: `Retry-After` of
 * more than a minute.
 */
export const LIMIT_SIGNS = [
  'too_many_requests',
  'forbidden',
  'words',
  'unknown_code',
  'asked_to_wait',
] as const;
export type LimitSign = (typeof LIMIT_SIGNS)[number];

/** Kwit has stopped asking: nothing is written, and from `probeAt` one read may test the way back. */
export const requestPauseSchema = z.strictObject({
  why: z.enum(LIMIT_SIGNS),
  openedAt: z.iso.datetime(),
  probeAt: z.iso.datetime(),
  isProbeDue: z.boolean(),
});
export type RequestPause = Readonly<z.infer<typeof requestPauseSchema>>;
