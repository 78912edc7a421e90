import { OPERATIONS } from '../../electron/ifirma/operations';

/** Operations by their names in the ledger and in faults. */
export const OPERATION_NAMES: readonly string[] = Object.keys(OPERATIONS);

export const CREATING_OPERATIONS: readonly string[] = Object.entries(OPERATIONS)
  .filter(([, operation]) => operation.class.startsWith('create'))
  .map(([name]) => name);
