import type { Clock } from '../ports/clock';
import type { ProcedureRepository } from '../ports/repositories/procedure-repository';

export type ProcedureDeps = {
  readonly procedures: ProcedureRepository;
  readonly clock: Clock;
};
