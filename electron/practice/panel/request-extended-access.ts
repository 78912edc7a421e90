import { err, ok, type Result } from '../../../shared/result';
import { isRequestWaiting } from '../access-standing';
import type { PracticeState } from '../practice-state';
import type { PanelRefusal } from './panel-refusal';

/**
 * The user chooses "Dostęp rozszerzony" and declares how many documents a month he needs: as a first activation, or
 * later, under "Limity API", to have more than he was granted. What he has keeps working (ifirma-api 5.3).
 */
export function requestExtendedAccess(
  state: PracticeState,
  documentsPerMonth: number,
): Result<PracticeState, PanelRefusal> {
  if (!state.access.packageHasApi) return err('package_without_api');
  if (isRequestWaiting(state)) return err('request_waiting');
  if (documentsPerMonth <= state.documentLimit.granted) return err('not_more_than_granted');
  return ok({
    ...state,
    access: { ...state.access, state: 'extended_requested', requestedLimit: documentsPerMonth },
  });
}
