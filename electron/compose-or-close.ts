import type { AppError } from '../shared/app-error';
import { err, type Result } from '../shared/result';
import type { ProgramParts } from './program-parts';
import { toStoreError } from './store/store-failure';

/** What was opened so far, the last one first to be closed. */
export type Opened = {
  readonly add: (close: () => void) => void;
  /** Each of them once, whatever comes of the others. */
  readonly closeAll: () => void;
};

/**
 * Builds something that holds files open. When that is refused or throws, everything opened so far is closed: its lock
 * would refuse the next try. A throw is an error like any other, because a company that cannot be opened must not keep
 * the window from opening: of the store as it says, of anything else `unexpected` with an incident number.
 */
export function composeOrClose<T>(
  { ids, log }: Pick<ProgramParts, 'ids' | 'log'>,
  compose: (opened: Opened) => Result<T, AppError>,
): Result<T, AppError> {
  const closers: (() => void)[] = [];
  const closeAll = () => {
    for (const close of closers.splice(0).toReversed()) {
      try {
        close();
      } catch (cause) {
        log.write('store.failed', { during: 'close', error: cause instanceof Error ? cause.name : 'other' });
      }
    }
  };
  const nameFailure = (cause: unknown): AppError => {
    const known = toStoreError(cause);
    if (known !== null) return known;
    const incidentId = ids.newId();
    const kind = cause instanceof Error ? cause.name : typeof cause;
    log.write('unexpected', { during: 'open', incidentId, kind });
    return { code: 'unexpected', incidentId };
  };
  try {
    const composed = compose({ add: (close) => closers.push(close), closeAll });
    if (!composed.ok) closeAll();
    return composed;
  } catch (cause) {
    closeAll();
    return err(nameFailure(cause));
  }
}
