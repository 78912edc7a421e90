import type { AppError, AppErrorCode } from '../../shared/app-error';

const IN_KEYS: ReadonlySet<AppErrorCode> = new Set([
  'key_missing',
  'key_not_generated',
  'key_refused',
  'login_missing',
  'login_unknown',
  'bad_request_header',
  'queue_paused',
  'keychain_unavailable',
]);

/** Whether the way out of this failure begins in "Klucze API". */
export function isAboutKeys({ code }: AppError): boolean {
  return IN_KEYS.has(code);
}
