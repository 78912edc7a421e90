import type { AppError, AppErrorCode } from '../../shared/app-error';

/** What an answer says about keys: nothing, this key (402, 403), every key (401, 499, 500), or this key's queue (400). */
export type RefusalScope = 'key' | 'account' | 'request';

const SCOPES: Partial<Record<AppErrorCode, RefusalScope>> = {
  key_not_generated: 'key',
  key_refused: 'key',
  login_unknown: 'account',
  terms_not_accepted: 'account',
  no_rights: 'account',
  bad_request_header: 'request',
};

/** Null for failures that have nothing to do with keys, such as no network. */
export function refusalScopeOf(error: AppError): RefusalScope | null {
  return SCOPES[error.code] ?? null;
}
