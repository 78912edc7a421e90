import type { PracticeState } from '../practice-state';
import { withdrawKey } from './generate-key';

/**
 * iFirma asks for a new activation (ifirma-api 5.3): nothing is granted any more, and whoever comes back needs new
 * keys, which is the stricter of the two things it may mean (4.2).
 */
export function deactivateAccess(state: PracticeState): PracticeState {
  const { abonent, faktura, rachunek, wydatek } = state.keys;
  return {
    ...state,
    access: { ...state.access, state: 'inactive', requestedLimit: null },
    documentLimit: { ...state.documentLimit, granted: 0 },
    keys: {
      abonent: withdrawKey(abonent),
      faktura: withdrawKey(faktura),
      rachunek: withdrawKey(rachunek),
      wydatek: withdrawKey(wydatek),
    },
  };
}
