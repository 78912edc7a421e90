import type { ProcedureName } from '../../shared/domain/access/procedure';
import { ok, type Result } from '../../shared/result';
import type { ProcedureDeps } from './procedure-deps';

/** The user gives a path up: nothing of it is offered again. */
export function leaveProcedure(
  { procedures }: ProcedureDeps,
  { procedure }: { readonly procedure: ProcedureName },
): Result<null, never> {
  procedures.remove(procedure);
  return ok(null);
}
