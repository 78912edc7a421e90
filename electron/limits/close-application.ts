import type { AppErrorOf } from '../../shared/app-error';
import type { ApplicationClosure } from '../../shared/domain/limits/limit-application';
import { err, ok, type Result } from '../../shared/result';
import type { LimitDeps } from './limit-deps';

type ClosureInput = { readonly applicationId: string; readonly as: ApplicationClosure };

/** The user says that iFirma refused, or that they withdrew. */
export function closeApplication(
  { limits, clock, notices }: Pick<LimitDeps, 'limits' | 'clock' | 'notices'>,
  { applicationId, as }: ClosureInput,
): Result<void, AppErrorOf<'not_found'>> {
  if (!limits.closeApplication(applicationId, as, clock.now())) return err({ code: 'not_found' });
  notices.changed('limits');
  return ok();
}
