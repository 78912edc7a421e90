import type { ProcedureName, ProcedureProgress } from '../../../shared/domain/access/procedure';

/** How far each guided path was followed: at most one row a procedure. */
export interface ProcedureRepository {
  all(): readonly ProcedureProgress[];
  save(progress: ProcedureProgress): void;
  remove(procedure: ProcedureName): void;
}
