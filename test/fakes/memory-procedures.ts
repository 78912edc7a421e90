import type { ProcedureRepository } from '../../electron/ports/repositories/procedure-repository';
import type { ProcedureProgress } from '../../shared/domain/access/procedure';

/** Progress on guided paths, without a database. */
export function memoryProcedures(): ProcedureRepository {
  const rows = new Map<string, ProcedureProgress>();
  return {
    all: () => [...rows.values()],
    save: (progress) => {
      rows.set(progress.procedure, progress);
    },
    remove: (procedure) => {
      rows.delete(procedure);
    },
  };
}
