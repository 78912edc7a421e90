/**
 * @file Entry of the utility process: long work on a database that the window must not wait for. Started by
 * `shell/maintenance-process.ts`, takes one message with a task, answers with one and is ended by it.
 */
import { z } from 'zod';
import type { AppError } from '../shared/app-error';
import {
  maintenanceContract,
  type MaintenanceInput,
  type MaintenanceOutput,
  type MaintenanceTask,
} from '../shared/ipc/maintenance-contract';
import { ok, type Result } from '../shared/result';
import { backupTasks } from './store/backup/backup-tasks';
import { isDatabaseSound } from './store/opening/check-database';
import { examineDatabase } from './store/opening/examine-database';

const PERFORM: {
  readonly [T in MaintenanceTask]: (input: MaintenanceInput<T>) => Result<MaintenanceOutput<T>, AppError>;
} = {
  'database.check': ({ databasePath }) => ok({ isSound: isDatabaseSound(databasePath) }),
  'database.examine': ({ databasePath }) => ok(examineDatabase(databasePath)),
  'backup.make': backupTasks.make,
  'backup.measure': backupTasks.measure,
  'backup.check': backupTasks.check,
  'backup.preview': backupTasks.preview,
  'backup.restore': backupTasks.restore,
  'snapshot.preview': backupTasks.previewReturn,
  'snapshot.return': backupTasks.return,
};

// `Object.keys` forgets that the keys are exactly the tasks.
const TASKS = Object.keys(maintenanceContract) as MaintenanceTask[];
const messageSchema = z.strictObject({ task: z.enum(TASKS), input: z.unknown() });

process.parentPort.once('message', ({ data }) => {
  const { task, input } = messageSchema.parse(data);
  process.parentPort.postMessage(perform(task, input));
});

function perform<T extends MaintenanceTask>(task: T, input: unknown): Result<MaintenanceOutput<T>, AppError> {
  // The schema of a task gives the input of that task; looking it up by name loses the pairing.
  return PERFORM[task](maintenanceContract[task].input.parse(input) as MaintenanceInput<T>);
}
