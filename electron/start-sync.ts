import type { AppError } from '../shared/app-error';
import { err, ok, type Result } from '../shared/result';
import { toStoreError } from './store/store-failure';
import type { SyncDeps } from './sync/sync-deps';
import { createSyncEngine, type SyncEngine } from './sync/sync-engine';

/** Putting right what a crash left behind writes: a full disk says so here, and the company is offered again. */
export function startSync(deps: SyncDeps): Result<SyncEngine, AppError> {
  try {
    return ok(createSyncEngine(deps));
  } catch (cause) {
    const known = toStoreError(cause);
    if (known === null) throw cause;
    return err(known);
  }
}
