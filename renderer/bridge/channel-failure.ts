import type { AppError } from '../../shared/app-error';

/** How a refused query reaches React Query, which knows failures as thrown errors only. */
export class ChannelFailure extends Error {
  readonly appError: AppError;

  constructor(appError: AppError) {
    super(appError.code);
    this.name = 'ChannelFailure';
    this.appError = appError;
  }
}

/** A failed call that is no `AppError` is a bug of main or bridge; the user still reads a sentence. */
export function appErrorOf(failure: unknown): AppError {
  return failure instanceof ChannelFailure ? failure.appError : { code: 'unexpected', incidentId: 'page' };
}
