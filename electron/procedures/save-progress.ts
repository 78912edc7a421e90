import type { AppErrorOf } from '../../shared/app-error';
import {
  isStepOf,
  type ProcedureName,
  type ProcedureNotes,
  type ProcedureStep,
} from '../../shared/domain/access/procedure';
import { err, ok, type Result } from '../../shared/result';
import type { ProcedureDeps } from './procedure-deps';

export type SaveProgressInput = {
  readonly procedure: ProcedureName;
  readonly step: ProcedureStep;
  readonly notes: ProcedureNotes;
};

/** Where the user stands on a path, so that it can be taken up again. A finished one begins anew. */
export function saveProgress(
  { procedures, clock }: ProcedureDeps,
  { procedure, step, notes }: SaveProgressInput,
): Result<null, AppErrorOf<'wrong_state'>> {
  if (!isStepOf(procedure, step)) return err({ code: 'wrong_state', state: step });
  const at = clock.now();
  const before = procedures.all().find((progress) => progress.procedure === procedure);
  const startedAt = before?.finishedAt === null ? before.startedAt : at;
  procedures.save({ procedure, step, notes, startedAt, updatedAt: at, finishedAt: null });
  return ok(null);
}
