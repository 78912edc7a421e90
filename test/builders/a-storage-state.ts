import type { StorageState } from '../../shared/ipc/contracts/storage.contract';
import { NOON } from './a-stored-document';

/** A company whose data are well. */
export function aStorageState(overrides: Partial<StorageState> = {}): StorageState {
  return {
    readOnlyBecause: null,
    sendingHalted: null,
    addedToJournal: 0,
    quarantinedRows: 0,
    backupFailure: null,
    copyFailure: null,
    examined: { at: NOON, isSound: true, documentCount: 3 },
    journal: {
      lineCount: 2,
      brokenCount: 0,
      stopsSending: false,
      checkedAt: NOON,
      forgotten: [],
      forgottenCount: 0,
    },
    ...overrides,
  };
}
