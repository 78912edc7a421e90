import type { Care, CareNotes } from '../../electron/ports/care-notes';

/** What is known of a company's safety, without a disk. */
export function memoryCare(): CareNotes {
  let care: Care = {
    version: 1,
    backupFailure: null,
    copyFailure: null,
    examined: null,
    acceptedBreaks: [],
    seenForgotten: [],
  };
  return {
    read: () => care,
    change: (change) => {
      care = { ...care, ...change };
      return Promise.resolve();
    },
  };
}
