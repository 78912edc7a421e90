import type { Invoice } from '../../../shared/domain/invoice';
import { findFirstDifference } from '../../../shared/domain/line-difference';
import { stripNip } from '../../../shared/domain/nip';
import { foldForSearch } from '../../../shared/domain/search-fold';
import type { InvoiceAtIfirma, SalesListItem } from '../../ports/accounting-api';

/**
 * Whether a document at iFirma is the invoice we sent: contractor, dates, currency and lines. The gross may
 * differ, because iFirma's rounding is not documented and its total wins (design, section 4).
 */
export function agreesWithInvoice(invoice: Invoice, listed: SalesListItem, found: InvoiceAtIfirma): boolean {
  return (
    found.ifirmaId === listed.ifirmaId &&
    listed.currency === 'PLN' &&
    found.issuedOn === invoice.issuedOn &&
    found.soldOn === invoice.soldOn &&
    isSameContractor(invoice, found) &&
    found.priceBasis === invoice.priceBasis &&
    findFirstDifference(invoice.lines, found.lines) === null
  );
}

/** By tax number where both have one; iFirma stores them in several spellings. Otherwise by name. */
function isSameContractor({ buyer }: Invoice, found: InvoiceAtIfirma): boolean {
  const theirs = stripNip(found.partyNip);
  if (buyer.nip !== null || theirs !== '') return buyer.nip === theirs;
  return foldForSearch(buyer.name) === foldForSearch(found.partyName);
}
