import type { AppError } from '../../../shared/app-error';
import { issuedContract } from '../../../shared/ipc/contracts/issued.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok, type Result } from '../../../shared/result';
import type { CurrentCompany } from '../company-use-cases';

export function createIssuedHandlers(current: CurrentCompany): Handlers<typeof issuedContract> {
  return {
    'issued.handOverToKsef': async ({ documentId, isRepeat }) =>
      toNull(await current().sync.handOver(documentId, isRepeat)),
    'issued.readKsef': async ({ documentId }) => toNull(await current().sync.readKsef(documentId)),
    'issued.fetchPdf': async ({ documentId }) => toNull(await current().sync.fetchPdf(documentId)),
  };
}

/** Nothing crosses to the page but that it went well. */
function toNull(done: Result<void, AppError>): Result<null, AppError> {
  return done.ok ? ok(null) : done;
}
