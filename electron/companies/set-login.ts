import type { AppError } from '../../shared/app-error';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyDeps } from './company-deps';
import { getCompany } from './get-company';

/** The text used to log in to iFirma. It goes into the signature exactly as stored, so the ends are trimmed. */
export function setLogin(
  deps: CompanyDeps,
  { login }: { readonly login: string },
): Result<Company, AppError> {
  const trimmed = login.trim();
  if (/\p{Cc}/u.test(trimmed)) {
    return err({ code: 'invalid_input', fields: [{ path: 'login', code: 'control_character' }] });
  }
  deps.company.saveLogin(trimmed, deps.clock.now());
  for (const area of ['app', 'keys', 'sync'] as const) deps.notices.changed(area);
  return ok(getCompany(deps));
}
