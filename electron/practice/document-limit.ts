import type { PracticeState } from './practice-state';

/**
 * Documents issued in the calendar month of `today`. When iFirma's counter really starts anew is not known
 * (ifirma-api 5.1); the first day of the month is the likeliest.
 */
export function countUsedDocuments({ documentLimit }: PracticeState, today: string): number {
  return documentLimit.countedIn === today.slice(0, 7) ? documentLimit.used : 0;
}

export function isDocumentLimitReached(state: PracticeState, today: string): boolean {
  return countUsedDocuments(state, today) >= state.documentLimit.granted;
}

/** Sales documents count, expenses do not (ifirma-api 15.4). */
export function useDocument(state: PracticeState, today: string): PracticeState {
  return {
    ...state,
    documentLimit: {
      ...state.documentLimit,
      used: countUsedDocuments(state, today) + 1,
      countedIn: today.slice(0, 7),
    },
  };
}
