import type { AppError } from '../../shared/app-error';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { parseCompanyProfile } from '../../shared/domain/company/parse-company-profile';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyDeps } from './company-deps';
import { getCompany } from './get-company';

/** Stores the seller's data, tidied. Documents already queued are checked against it again when they are sent. */
export function updateProfile(
  deps: CompanyDeps,
  { profile }: { readonly profile: CompanyProfile },
): Result<Company, AppError> {
  const parsed = parseCompanyProfile(profile);
  if (!parsed.ok) return err({ code: 'invalid_input', fields: parsed.error });
  deps.company.saveProfile(parsed.value, deps.clock.now());
  for (const area of ['app', 'documents', 'sync'] as const) deps.notices.changed(area);
  return ok(getCompany(deps));
}
