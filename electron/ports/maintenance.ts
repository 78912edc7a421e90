import type { AppError } from '../../shared/app-error';
import type {
  MaintenanceInput,
  MaintenanceOutput,
  MaintenanceTask,
} from '../../shared/ipc/maintenance-contract';
import type { Result } from '../../shared/result';

/** Long work on a database, in a process of its own, so that typing never waits for it (design, section 7). */
export interface Maintenance {
  /** A process that dies without an answer is an `unexpected` error: no answer is no proof. */
  run<T extends MaintenanceTask>(
    task: T,
    input: MaintenanceInput<T>,
  ): Promise<Result<MaintenanceOutput<T>, AppError>>;
}
