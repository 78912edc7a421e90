import type { Invoice } from '../../../shared/domain/invoice/invoice';
import { findFirstDifference } from '../../../shared/domain/at-ifirma/line-difference';
import type { Minor } from '../../../shared/domain/money/money';
import { stripNip } from '../../../shared/domain/party/nip';
import { isWithinRounding } from '../../../shared/domain/money/rounding-distance';
import { foldForSearch } from '../../../shared/domain/document/search-fold';
import { computeInvoiceTotals } from '../../../shared/domain/tax/vat';
import type { InvoiceAtIfirma, SalesListItem } from '../../ports/ifirma/accounting-api';

/**
 * Whether a document at iFirma is the invoice we sent: contractor, dates, currency and lines. The gross may
 * differ by rounding, because iFirma's is not documented and its total wins (design, section 4); by more it is another
 * invoice, whatever its lines leave out (ifirma-api 13.3, step 3).
 */
export function agreesWithInvoice(invoice: Invoice, listed: SalesListItem, found: InvoiceAtIfirma): boolean {
  return (
    found.ifirmaId === listed.ifirmaId &&
    listed.currency === 'PLN' &&
    found.issuedOn === invoice.issuedOn &&
    found.soldOn === invoice.soldOn &&
    isSameContractor(invoice, found) &&
    found.priceBasis === invoice.priceBasis &&
    isWithinRounding(grossOf(invoice), listed.grossMinor, invoice.lines.length) &&
    findFirstDifference(invoice.lines, found.lines) === null
  );
}

function grossOf({ lines, priceBasis }: Invoice): Minor {
  return computeInvoiceTotals(lines, priceBasis).grossMinor;
}

/** By tax number where both have one; iFirma stores them in several spellings. Otherwise by name. */
function isSameContractor({ buyer }: Invoice, found: InvoiceAtIfirma): boolean {
  const theirs = stripNip(found.partyNip);
  if (buyer.nip !== null || theirs !== '') return buyer.nip === theirs;
  return foldForSearch(buyer.name) === foldForSearch(found.partyName);
}
