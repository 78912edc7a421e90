import { issuedContract } from '../../../shared/ipc/contracts/issued.contract';
import type { Handlers } from '../../../shared/ipc/define';
import type { AppError } from '../../../shared/app-error';
import type { Result } from '../../../shared/result';
import { getDocument } from '../../documents/get-document';
import type { CurrentCompany } from '../company-use-cases';

export function createIssuedHandlers(current: CurrentCompany): Handlers<typeof issuedContract> {
  const thenShow = (documentId: string, done: Result<void, AppError>) =>
    done.ok ? getDocument(current().documents, { documentId }) : done;

  return {
    'issued.handOverToKsef': async ({ documentId, isRepeat }) =>
      thenShow(documentId, await current().sync.handOver(documentId, isRepeat)),
    'issued.readKsef': async ({ documentId }) =>
      thenShow(documentId, await current().sync.readKsef(documentId)),
    'issued.fetchPdf': async ({ documentId }) =>
      thenShow(documentId, await current().sync.fetchPdf(documentId)),
  };
}
