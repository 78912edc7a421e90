import type { AppError } from '../../shared/app-error';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import type { KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import { err, ok, type Result } from '../../shared/result';
import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import type { CompanyDeps } from './company-deps';
import { getCompany } from './get-company';

export type SetLoginDeps = CompanyDeps & {
  readonly documents: Pick<DocumentRepository, 'countInStates'>;
  readonly attempts: Pick<AttemptRepository, 'attemptIdsInStates' | 'latestSnapshot'>;
  readonly pulledSales: Pick<PulledSalesRepository, 'countForeign'>;
  readonly keyStatuses: () => readonly KeyStatus[];
  /** What iFirma said to the old login no longer counts. */
  readonly forgetProofs: () => void;
  /** A run or a read is going on with the login as it is. */
  readonly isBusy: () => boolean;
};

export type NewLogin = {
  readonly login: string;
  /** The person's word that iFirma knows the same account by this login now. */
  readonly isSameAccount?: boolean | undefined;
};

/**
 * The text used to log in to iFirma. It goes into the signature exactly as stored, so the ends are trimmed. A company is
 * one account at iFirma: as long as nothing is known of it the login is free, then it names an account (ADR 40).
 */
export function setLogin(
  deps: SetLoginDeps,
  { login, isSameAccount = false }: NewLogin,
): Result<Company, AppError> {
  const trimmed = login.trim();
  if (/\p{Cc}/u.test(trimmed)) {
    return err({ code: 'invalid_input', fields: [{ path: 'login', code: 'control_character' }] });
  }
  const { company, clock, kind, notices } = deps;
  const before = company.login();
  if (trimmed === before) return ok(getCompany(deps));
  if (deps.isBusy()) return err({ code: 'run_in_progress' });

  // iFirma signs letter by letter; an account is the same one whatever the case.
  const mayBeOther = trimmed.toLowerCase() !== before.toLowerCase() && isAccountKnown(deps);
  if (mayBeOther) {
    if (hasOpenSends(deps) && !isLoginGone(deps)) return err({ code: 'login_still_needed' });
    if (!isSameAccount) return err({ code: 'login_of_other_account' });
    // The next thing that happens with it is a read, whoever was wrong.
    if (kind === 'real') company.saveSendingPhase('read_only');
  }
  company.saveLogin(trimmed, clock.now());
  deps.forgetProofs();
  for (const area of ['app', 'keys', 'sync'] as const) notices.changed(area);
  return ok(getCompany(deps));
}

function isAccountKnown(deps: SetLoginDeps): boolean {
  const { attempts, documents, pulledSales } = deps;
  return (
    attempts.latestSnapshot() !== null ||
    documents.countInStates(['accepted']) > 0 ||
    pulledSales.countForeign() > 0 ||
    hasOpenSends(deps)
  );
}

/** What may be at iFirma can be looked for only in the account that it went to. */
function hasOpenSends({ attempts, documents }: SetLoginDeps): boolean {
  return (
    attempts.attemptIdsInStates(['prepared', 'sending', 'unknown']).length > 0 ||
    documents.countInStates(['sending', 'unknown', 'needs_person']) > 0
  );
}

/** iFirma has said that it does not know the login: nothing can be looked for under it any more. */
function isLoginGone({ keyStatuses }: SetLoginDeps): boolean {
  return keyStatuses().some(({ lastError }) => lastError?.code === 'login_unknown');
}
