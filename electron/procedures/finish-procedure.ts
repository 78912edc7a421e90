import type { AppErrorOf } from '../../shared/app-error';
import type { ProcedureName } from '../../shared/domain/access/procedure';
import { err, ok, type Result } from '../../shared/result';
import type { ProcedureDeps } from './procedure-deps';

/** The result was checked: the path has reached its end and is kept as a memory. */
export function finishProcedure(
  { procedures, clock }: ProcedureDeps,
  { procedure }: { readonly procedure: ProcedureName },
): Result<null, AppErrorOf<'not_found'>> {
  const progress = procedures.all().find((one) => one.procedure === procedure);
  if (progress === undefined) return err({ code: 'not_found' });
  const at = clock.now();
  procedures.save({ ...progress, updatedAt: at, finishedAt: progress.finishedAt ?? at });
  return ok(null);
}
