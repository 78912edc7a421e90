import type { AppError } from '../../shared/app-error';
import type { CompanyProfile } from '../../shared/domain/company';
import { parseCompanyProfile } from '../../shared/domain/parse-company-profile';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import { err, ok, type Result } from '../../shared/result';
import type { FieldProblem } from '../../shared/field-problem';
import type { CompanyDeps } from './company-deps';
import { getCompany } from './get-company';

/** Stores the seller's data, tidied. Documents already queued are checked against it again when they are sent. */
export function updateProfile(
  deps: CompanyDeps,
  { profile }: { readonly profile: CompanyProfile },
): Result<Company, AppError> {
  const parsed = parseCompanyProfile(profile);
  const fields = [...(parsed.ok ? [] : parsed.error), ...findMissingTaxAnswers(profile)];
  if (!parsed.ok || fields.length > 0) return err({ code: 'invalid_input', fields });
  deps.company.saveProfile(parsed.value, deps.clock.now());
  for (const area of ['app', 'documents', 'sync'] as const) deps.notices.changed(area);
  return ok(getCompany(deps));
}

/** Without these no document of such a seller can be completed (domain-rules, sections 12 and 13). */
function findMissingTaxAnswers(profile: CompanyProfile): readonly FieldProblem[] {
  const isBasisMissing = profile.vatStatus === 'exempt' && profile.exemptionBasis.trim() === '';
  const isRateMissing = profile.taxForm === 'ryczalt' && profile.ryczaltRate === null;
  return [
    ...(isBasisMissing ? [{ path: 'exemptionBasis', code: 'exemption_basis_required' } as const] : []),
    ...(isRateMissing ? [{ path: 'ryczaltRate', code: 'ryczalt_rate_required' } as const] : []),
  ];
}
