import type { AppErrorOf } from '../../shared/app-error';

export type StoreError = AppErrorOf<
  | 'database_read_only'
  | 'disk_full'
  | 'database_locked'
  | 'database_damaged'
  | 'file_not_written'
  | 'journal_broken'
>;

/** The disk or the database failed under a use case. The router answers with `appError`. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly appError: StoreError;

  constructor(appError: StoreError, options?: ErrorOptions) {
    super(appError.code, options);
    this.appError = appError;
  }
}

/** For the router: the error to show, or null when `cause` is a bug. */
export function toStoreError(cause: unknown): StoreError | null {
  return cause instanceof StoreFailure ? cause.appError : null;
}
