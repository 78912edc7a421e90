import type { OperationName } from '../ports/ifirma/operation';
import type { ReadableKind } from '../ports/ifirma/sales-reading';
import type { IfirmaDialect } from './dialect';
import { documentPathOf } from './document-paths';
import { pathOf } from './operations';

const ON_INVOICES = {
  list: 'document.listOfType',
  read: 'document.read',
  readPdf: 'document.readPdf',
  readPdfVariant: 'document.readPdfVariant',
  readXml: 'document.readXml',
  sendByMail: 'document.sendByMail',
} as const satisfies Record<string, OperationName>;

/** Rachunki are signed with a key of their own, and so have operations of their own. */
const ON_RACHUNKI = {
  list: 'rachunek.listOfType',
  read: 'rachunek.read',
  readPdf: 'rachunek.readPdf',
  readPdfVariant: 'rachunek.readPdfVariant',
  readXml: 'rachunek.readXml',
  sendByMail: 'rachunek.sendByMail',
} as const satisfies Record<keyof typeof ON_INVOICES, OperationName>;

type Action = keyof typeof ON_INVOICES;
type OperationOf<A extends Action> = (typeof ON_INVOICES)[A] | (typeof ON_RACHUNKI)[A];

/** The operation that does this to a document of the kind, with its address. */
export function operationOnKind<A extends Action>(
  action: A,
  kind: ReadableKind,
  segments: Readonly<Record<string, string>>,
  dialect: IfirmaDialect,
): { readonly operation: OperationOf<A>; readonly path: string } {
  const operation = isRachunek(kind) ? ON_RACHUNKI[action] : ON_INVOICES[action];
  const path = documentPathOf(kind, dialect);
  return { operation, path: pathOf(operation, { path, rachunek: path, ...segments }) };
}

/** Domestic and foreign ones (ifirma-api 2.4). */
function isRachunek(kind: ReadableKind): boolean {
  return kind === 'rachunek' || kind === 'foreign_rachunek';
}
