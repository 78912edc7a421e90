import type { AppError } from '../../shared/app-error';
import type { CompanyKind, CompanyProfile } from '../../shared/domain/company/company';
import { err, type Result } from '../../shared/result';
import { removeCompany, type RemoveCompanyParts } from './remove-company';

export type ResetDemoParts = RemoveCompanyParts & {
  readonly openProfile: () => { readonly kind: CompanyKind; readonly profile: CompanyProfile };
  readonly createDemo: (profile: CompanyProfile) => Promise<Result<{ readonly companyId: string }, AppError>>;
};

/** The demo account from the beginning: the old folder goes to the bin, the same invented firm starts anew. */
export async function resetDemo(
  parts: ResetDemoParts,
  { companyId }: { readonly companyId: string },
): Promise<Result<{ readonly companyId: string }, AppError>> {
  if (parts.current()?.companyId !== companyId) return err({ code: 'wrong_company' });
  const { kind, profile } = parts.openProfile();
  if (kind !== 'demo') return err({ code: 'wrong_state', state: kind });
  const removed = await removeCompany(parts, { companyId });
  return removed.ok ? parts.createDemo(profile) : removed;
}
