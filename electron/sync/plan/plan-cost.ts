import { OPERATION_OF_DOCUMENT } from '../../../shared/document-operation';
import type { DocumentKind } from '../../../shared/domain/document/document';
import type { OperationFacts, OperationName } from '../../ports/ifirma/operation';

/** What the table of operations says about one. */
export type FactsOf = (operation: OperationName) => OperationFacts;

/** Each list read takes the page with the documents and the empty one that proves it complete. */
const PAGES_PER_LIST_READ = 2;
/** The list before the run, and the one with the totals after it. */
const LIST_READS_PER_RUN = 2;

/** Requests of a run when all goes well: writes, the reads that belong to them, the official PDFs, and the lists around. */
export function countRequests(factsOf: FactsOf, kinds: readonly DocumentKind[]): number {
  const facts = kinds.map((kind) => factsOf(OPERATION_OF_DOCUMENT[kind]));
  const forDocuments = facts.reduce(
    (sum, { requests, followUpRequests }) => sum + requests + followUpRequests,
    0,
  );
  const needsLists = facts.some((operation) => operation.verifiedBy.reads.includes('sales.list'));
  const perList = factsOf('sales.list').requests * PAGES_PER_LIST_READ;
  const issued = facts.filter((operation) => operation.answersWith === 'identifier').length;
  const forPdfs = issued * factsOf('document.readPdf').requests;
  return forDocuments + forPdfs + (needsLists ? LIST_READS_PER_RUN * perList : 0);
}

/** On top of a run, for each invoice that it hands over to KSeF. */
export function countPerHandOver(factsOf: FactsOf): number {
  const { requests, followUpRequests } = factsOf('document.sendToKsef');
  return requests + followUpRequests;
}

/** Counted where nobody knows: better a place too many kept free than a document refused (ifirma-api 5.1). */
export function usesDocumentLimit(factsOf: FactsOf, kind: DocumentKind): boolean {
  return factsOf(OPERATION_OF_DOCUMENT[kind]).countsAgainstDocumentLimit !== 'no';
}
