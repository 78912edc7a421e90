import { decimal, isPlainDecimal } from '../../shared/domain/decimal';
import type { Invoice, InvoiceLine } from '../../shared/domain/invoice';
import { stripNip } from '../../shared/domain/nip';
import { foldForSearch } from '../../shared/domain/search-fold';
import type { InvoiceAtIfirma, SalesListItem } from '../ports/accounting-api';

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
    found.lines.length === invoice.lines.length &&
    invoice.lines.every((line, index) => isSameLine(line, found.lines[index]))
  );
}

/** By tax number where both have one; iFirma stores them in several spellings. Otherwise by name. */
function isSameContractor({ buyer }: Invoice, found: InvoiceAtIfirma): boolean {
  const theirs = stripNip(found.partyNip);
  if (buyer.nip !== null || theirs !== '') return buyer.nip === theirs;
  return foldForSearch(buyer.name) === foldForSearch(found.partyName);
}

function isSameLine(line: InvoiceLine, found: InvoiceAtIfirma['lines'][number] | undefined): boolean {
  return (
    found !== undefined &&
    foldForSearch(line.name) === foldForSearch(found.name) &&
    isSameNumber(line.quantity, found.quantity) &&
    isSameNumber(line.unitPrice, found.unitPrice) &&
    isSameRate(line.vatRate, found.vatRate)
  );
}

function isSameNumber(ours: string, theirs: string): boolean {
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs));
}

/** Theirs is a fraction such as `0.23`; for exempt lines there is no number. */
function isSameRate(ours: InvoiceLine['vatRate'], theirs: string): boolean {
  if (ours === 'zw') return !isPlainDecimal(theirs);
  return isPlainDecimal(theirs) && decimal(ours).eq(decimal(theirs).times(decimal('100')));
}
