import { listDocumentsOfType } from '../resources/list-documents-of-type';
import { listSalesDocuments } from '../resources/list-sales-documents';
import { readDocument } from '../resources/read-document';
import type { Answers } from './answer';

export const DOCUMENT_ANSWERS = {
  'sales.list': listSalesDocuments,
  'document.listOfType': listDocumentsOfType,
  'document.read': readDocument,
  'rachunek.listOfType': listDocumentsOfType,
} satisfies Answers;
