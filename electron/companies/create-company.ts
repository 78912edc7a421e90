import type { AppError } from '../../shared/app-error';
import type { CompanyKind, CompanyProfile } from '../../shared/domain/company/company';
import { parseCompanyProfile } from '../../shared/domain/company/parse-company-profile';
import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { Clock } from '../ports/clock';
import type { IdGenerator } from '../ports/id-generator';

export type CreateCompanyParts = {
  readonly ids: IdGenerator;
  readonly clock: Clock;
  readonly createFolder: (entry: CompanyEntry) => Promise<Result<void, AppError>>;
  /** Opens the new company, so that its profile can be stored. */
  readonly open: (companyId: string) => Result<CompanyRepository, AppError>;
  /** The demo account's login; it is not the user's to choose. */
  readonly demoLogin: string;
};

/** A new company in a folder of its own, opened and with its profile stored. */
export async function createCompany(
  { ids, clock, createFolder, open, demoLogin }: CreateCompanyParts,
  kind: CompanyKind,
  profile: CompanyProfile,
): Promise<Result<{ readonly companyId: string }, AppError>> {
  const parsed = parseCompanyProfile(profile);
  if (!parsed.ok) return err({ code: 'invalid_input', fields: parsed.error });
  const companyId = ids.newId();
  const created = await createFolder({ companyId, kind, name: parsed.value.name });
  if (!created.ok) return created;
  const opened = open(companyId);
  if (!opened.ok) return opened;
  const at = clock.now();
  opened.value.saveProfile(parsed.value, at);
  if (kind === 'demo') opened.value.saveLogin(demoLogin, at);
  return ok({ companyId });
}
