import type { AppError } from '../../shared/app-error';
import { err } from '../../shared/result';
import type { Router } from './router';

/** Answers everything with the reason why Kwit did not start. */
export function createRefusingRouter(reason: AppError): Router {
  return { handle: () => Promise.resolve(err(reason)), refuseSender: () => err(reason) };
}
