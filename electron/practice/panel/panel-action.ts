import { z } from 'zod';
import { API_KEY_NAMES } from '../../../shared/app-error';
import { ok, type Result } from '../../../shared/result';
import type { PracticeState } from '../practice-state';
import { activateBasicAccess } from './activate-basic-access';
import { approveRequest, postponeRequest, refuseRequest } from './answer-access-request';
import { deactivateAccess } from './deactivate-access';
import { generateKey } from './generate-key';
import type { PanelRefusal } from './panel-refusal';
import { requestExtendedAccess } from './request-extended-access';

const documentsPerMonth = z.int().min(1).max(1_000_000);

/** What is done to an account outside the API: by its user in iFirma's panel, then by iFirma itself. */
export const panelActionSchema = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('activate_basic') }),
  z.strictObject({ does: z.literal('request_extended'), documentsPerMonth }),
  z.strictObject({ does: z.literal('generate_key'), keyName: z.enum(API_KEY_NAMES) }),
  z.strictObject({ does: z.literal('accept_terms') }),
  z.strictObject({ does: z.literal('change_package'), hasApi: z.boolean() }),

  z.strictObject({ does: z.literal('approve_request'), documentsPerMonth: documentsPerMonth.optional() }),
  z.strictObject({ does: z.literal('refuse_request') }),
  z.strictObject({ does: z.literal('postpone_request') }),
  z.strictObject({ does: z.literal('deactivate_access') }),
  z.strictObject({ does: z.literal('change_terms') }),
  z.strictObject({ does: z.literal('set_super_konto'), superKonto: z.boolean() }),
]);
export type PanelAction = z.infer<typeof panelActionSchema>;

/** The account after the action; the demo account's rehearsal and the test server's control are both this. */
export function carryOutPanelAction(
  state: PracticeState,
  action: PanelAction,
): Result<PracticeState, PanelRefusal> {
  switch (action.does) {
    case 'activate_basic':
      return activateBasicAccess(state);
    case 'request_extended':
      return requestExtendedAccess(state, action.documentsPerMonth);
    case 'generate_key':
      return generateKey(state, action.keyName);
    case 'accept_terms':
      return ok(withAccount(state, { termsAccepted: true }));
    case 'change_package':
      return ok({ ...state, access: { ...state.access, packageHasApi: action.hasApi } });
    case 'approve_request':
      return approveRequest(state, action.documentsPerMonth);
    case 'refuse_request':
      return refuseRequest(state);
    case 'postpone_request':
      return postponeRequest(state);
    case 'deactivate_access':
      return ok(deactivateAccess(state));
    case 'change_terms':
      return ok(withAccount(state, { termsAccepted: false }));
    case 'set_super_konto':
      return ok(withAccount(state, { superKonto: action.superKonto }));
    default:
      return action satisfies never;
  }
}

function withAccount(state: PracticeState, change: Partial<PracticeState['account']>): PracticeState {
  return { ...state, account: { ...state.account, ...change } };
}
