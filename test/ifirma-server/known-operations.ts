import { OPERATIONS } from '../../electron/ifirma/operations';

/** Operations by their names in the ledger and in faults. Kwit does not step the month yet; iFirma lets anybody. */
export const OPERATION_NAMES: readonly string[] = [...new Set([...Object.keys(OPERATIONS), 'month.step'])];

export const CREATING_OPERATIONS: readonly string[] = Object.entries(OPERATIONS)
  .filter(([, operation]) => operation.class.startsWith('create'))
  .map(([name]) => name);
