import { err, ok, type Result } from '../../../shared/result';
import { isRequestWaiting } from '../access-standing';
import type { PracticeState } from '../practice-state';
import type { ApiAccess } from '../state/api-access';
import type { PanelRefusal } from './panel-refusal';

/** An administrator of iFirma grants what was asked for, or less (ifirma-api 5.3). */
export function approveRequest(
  state: PracticeState,
  documentsPerMonth = state.access.requestedLimit ?? 0,
): Result<PracticeState, PanelRefusal> {
  if (!isRequestWaiting(state)) return err('no_request_waiting');
  if (documentsPerMonth > (state.access.requestedLimit ?? 0)) return err('more_than_requested');
  if (documentsPerMonth <= state.documentLimit.granted) return err('not_more_than_granted');
  return ok({
    ...withAccess(state, 'granted'),
    documentLimit: { ...state.documentLimit, granted: documentsPerMonth },
  });
}

/** The account keeps what it had. */
export function refuseRequest(state: PracticeState): Result<PracticeState, PanelRefusal> {
  return isRequestWaiting(state) ? ok(withAccess(state, 'rejected')) : err('no_request_waiting');
}

/** The number needs a second look: the tab shows that the request waits. */
export function postponeRequest(state: PracticeState): Result<PracticeState, PanelRefusal> {
  return isRequestWaiting(state) ? ok(withAccess(state, 'pending')) : err('no_request_waiting');
}

function withAccess(state: PracticeState, access: ApiAccess['state']): PracticeState {
  return { ...state, access: { ...state.access, state: access } };
}
