import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { z } from 'zod';
import { type AppError, appErrorSchema } from '../../shared/app-error';
import {
  maintenanceContract,
  type MaintenanceOutput,
  type MaintenanceTask,
} from '../../shared/ipc/maintenance-contract';
import { err, type Result } from '../../shared/result';
import type { IdGenerator } from '../ports/id-generator';
import type { Maintenance } from '../ports/maintenance';

/** Each task gets a process of its own, which ends with its answer. */
export function createMaintenance(ids: IdGenerator): Maintenance {
  return {
    run: (task, input) =>
      new Promise((resolve) => {
        const child = utilityProcess.fork(join(import.meta.dirname, 'maintenance.js'), [], {
          serviceName: 'Kwit maintenance',
        });
        let answer: Result<MaintenanceOutput<typeof task>, AppError> | null = null;
        child.on('message', (message: unknown) => {
          answer = readAnswer(task, message);
          child.kill();
        });
        child.once('exit', () => {
          resolve(answer ?? err({ code: 'unexpected', incidentId: ids.newId() }));
        });
        child.postMessage({ task, input });
      }),
  };
}

function readAnswer<T extends MaintenanceTask>(
  task: T,
  message: unknown,
): Result<MaintenanceOutput<T>, AppError> | null {
  const answer = z
    .discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: maintenanceContract[task].output }),
      z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
    ])
    .safeParse(message);
  // The schema of a task gives the output of that task; looking it up by name loses the pairing.
  return (answer.data as Result<MaintenanceOutput<T>, AppError> | undefined) ?? null;
}
