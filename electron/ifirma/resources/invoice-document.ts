import type { InvoiceAtIfirma } from '../../ports/ifirma/accounting-api';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { readDocumentAtIfirma } from './document-at-ifirma';

/**
 * GET `fakturakraj/{id}.json` (ifirma-api 9.3), as strictly as comparing two invoices needs it: with the day of sale,
 * the price basis and every line in full.
 *
 * @param requestedId what was asked for: older answers do not repeat it.
 */
export function readInvoiceDocument(
  members: ResponseMembers,
  requestedId: string,
  dialect: IfirmaDialect,
): InvoiceAtIfirma | null {
  const document = readDocumentAtIfirma(members, requestedId, dialect);
  if (document === null) return null;
  const { ifirmaId, number, issuedOn, soldOn, partyName, partyNip, lines, priceBasis, ksef } = document;
  const areLinesWhole = lines.every(({ quantity, unitPrice }) => quantity !== '' && unitPrice !== '');
  if (soldOn === null || priceBasis === null || lines.length === 0 || !areLinesWhole) return null;
  return {
    ifirmaId,
    number,
    issuedOn,
    soldOn,
    partyName,
    partyNip,
    lines,
    priceBasis,
    ksefNumber: ksef.state === 'accepted' ? ksef.ksefNumber : null,
  };
}
