import type { DocumentKind } from './domain/document/document';
import type { WriteOperation } from './operation-name';

/**
 * The operation that sends a document of the list. What it costs, which key signs it and whether it uses up the document
 * limit is asked of the table of operations by this name. All kinds of VAT expenses are alike in that.
 */
export const OPERATION_OF_DOCUMENT = {
  invoice: 'invoice.create',
  expense: 'expense.createCost',
} as const satisfies Record<DocumentKind, WriteOperation>;
