import type { PracticeState } from './practice-state';

/** Documents a month that come with basic access (ifirma-api 5.1). */
export const BASIC_LIMIT = 1000;

/** Whether the API answers this account at all: a first request for extended access opens nothing until it is granted. */
export function isApiActive({ access, documentLimit }: PracticeState): boolean {
  return access.packageHasApi && access.state !== 'inactive' && documentLimit.granted > 0;
}

/** A request for more documents that nobody has answered yet. */
export function isRequestWaiting({ access }: PracticeState): boolean {
  return access.state === 'extended_requested' || access.state === 'pending';
}
