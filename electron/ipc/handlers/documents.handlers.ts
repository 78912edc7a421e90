import { documentsContract } from '../../../shared/ipc/contracts/documents.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { completeDocument } from '../../documents/complete-document';
import { createDraft } from '../../documents/create-draft';
import { discardIfUntouched } from '../../documents/discard-if-untouched';
import { duplicateDocument } from '../../documents/duplicate-document';
import { enqueueDocument } from '../../documents/enqueue-document';
import { getDocument } from '../../documents/get-document';
import { listDocuments } from '../../documents/list-documents';
import { moveToBin } from '../../documents/move-to-bin';
import { restoreDocument } from '../../documents/restore-document';
import { saveForm } from '../../documents/save-form';
import { takeBackDocument } from '../../documents/take-back-document';
import { preparePdf } from '../../exports/prepare-pdf';
import type { CurrentCompany } from '../company-use-cases';

export function createDocumentHandlers(current: CurrentCompany): Handlers<typeof documentsContract> {
  return {
    'documents.list': async (input) => ok(listDocuments(current().documents, input)),
    'documents.get': async (input) => getDocument(current().documents, input),
    'documents.create': async (input) => createDraft(current().documents, input),
    'documents.saveForm': async (input) => saveForm(current().documents, input),
    'documents.discardIfUntouched': async (input) => discardIfUntouched(current().documents, input),
    'documents.complete': async (input) => completeDocument(current().documents, input),
    'documents.enqueue': async (input) => enqueueDocument(current().documents, input),
    'documents.takeBack': async (input) => takeBackDocument(current().documents, input),
    'documents.duplicate': async (input) => duplicateDocument(current().documents, input),
    'documents.moveToBin': async (input) => moveToBin(current().documents, input),
    'documents.restore': async (input) => restoreDocument(current().documents, input),
    'documents.preparePdf': (input) => {
      const { documents, officialPdfs, files } = current();
      return preparePdf({ ...documents, officialPdfs, files }, input);
    },
    'documents.readPdfChunk': async ({ fileId, offset }) => current().files.readChunk(fileId, offset),
    'documents.savePdf': ({ fileId }) => current().files.save(fileId),
    'documents.printPage': async () => ok({ printed: await current().desktop.printPage() }),
  };
}
