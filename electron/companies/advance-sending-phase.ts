import type { AppError } from '../../shared/app-error';
import type { SendingPhase } from '../../shared/domain/company/company';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyDeps } from './company-deps';
import { getCompany } from './get-company';

/** The steps that a person takes; `look_at_first` comes by itself when the first document is accepted. */
const BEFORE: Readonly<Record<'first_document' | 'open', SendingPhase>> = {
  first_document: 'read_only',
  open: 'look_at_first',
};

/** Opens a real account for sending, one step at a time (design, section 5). */
export function advanceSendingPhase(
  deps: CompanyDeps,
  { to }: { readonly to: 'first_document' | 'open' },
): Result<Company, AppError> {
  const phase = getCompany(deps).sendingPhase;
  if (phase === to) return ok(getCompany(deps));
  if (phase !== BEFORE[to]) return err({ code: 'wrong_state', state: phase });
  deps.company.saveSendingPhase(to);
  for (const area of ['app', 'sync'] as const) deps.notices.changed(area);
  return ok(getCompany(deps));
}
