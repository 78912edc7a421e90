import { err, ok, type Result } from '../../../shared/result';
import { BASIC_LIMIT, isApiActive, isRequestWaiting } from '../access-standing';
import type { PracticeState } from '../practice-state';
import type { PanelRefusal } from './panel-refusal';

/** The user clicks "Aktywuj dostęp podstawowy": keys can be generated at once (ifirma-api 5.3). */
export function activateBasicAccess(state: PracticeState): Result<PracticeState, PanelRefusal> {
  if (!state.access.packageHasApi) return err('package_without_api');
  if (isApiActive(state)) return err('already_active');
  if (isRequestWaiting(state)) return err('request_waiting');
  return ok({
    ...state,
    access: { ...state.access, state: 'basic' },
    documentLimit: { ...state.documentLimit, granted: BASIC_LIMIT },
  });
}
