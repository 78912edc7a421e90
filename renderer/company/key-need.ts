import type { KeyStatus } from '../../shared/ipc/contracts/keys.contract';

/** Whether a key wants the user: refused or out of reach always, a missing one only when a document waits for it. */
export function isKeyInNeed({ state, waitingDocuments }: KeyStatus): boolean {
  switch (state) {
    case 'refused':
    case 'blocked':
    case 'unavailable':
      return true;
    case 'missing':
      return waitingDocuments > 0;
    case 'not_checked':
    case 'working':
    case 'memory_only':
      return false;
  }
}
