import type { SaleAtIfirma } from '../../shared/domain/sale-at-ifirma';
import type { SalesListRow } from '../ports/sales-reading';

/** In one order of members, so that the same facts are the same text. */
export function toSaleAtIfirma(row: SalesListRow): SaleAtIfirma {
  return {
    ifirmaId: row.ifirmaId,
    number: row.number,
    type: row.type,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    partyName: row.partyName,
    partyNip: row.partyNip,
    contractorIdentifier: row.contractorIdentifier,
    grossMinor: row.grossMinor,
    paidMinor: row.paidMinor,
    currency: row.currency,
    wasMailed: row.wasMailed,
    isDraft: row.isDraft,
    ksef: row.ksef,
  };
}
