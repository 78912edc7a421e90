import type { CalendarDay } from '../days/calendar-day';
import type { CompanyProfile } from '../company/company';
import { decimal, decimalText, isPlainDecimal } from '../money/decimal';
import type { DocumentAtIfirma } from '../at-ifirma/document-at-ifirma';
import { fitLineToSeller } from './fit-line-to-seller';
import type { InvoiceForm, InvoiceLineForm } from './invoice-form';
import { type LineIds, newInvoiceForm, newInvoiceLine } from './new-invoice-form';
import { newPartyForm } from '../party/new-party-form';
import type { PartyForm } from '../party/party';
import type { SalesKind } from '../sales/sales-kind';
import { VAT_RATES } from '../tax/vat-rate';

export type CopyObstacle = 'not_read' | 'not_domestic' | 'other_currency';

/** Kinds whose lines are those of a domestic invoice. */
const DOMESTIC: readonly SalesKind[] = ['domestic', 'mail_order', 'receipt', 'cash_method', 'rachunek'];

/** Why a document at iFirma cannot begin a draft here; null when it can. */
export function copyObstacle(
  kind: SalesKind | null,
  document: Pick<DocumentAtIfirma, 'currency' | 'lines'> | null,
): CopyObstacle | null {
  if (document === null || document.lines.length === 0) return kind === null ? 'not_domestic' : 'not_read';
  if (kind === null || !DOMESTIC.includes(kind)) return 'not_domestic';
  return document.currency === '' || document.currency === 'PLN' ? null : 'other_currency';
}

/** "Wystaw podobną" from iFirma (F-05): buyer, lines and notes; number, dates and payment begin anew. */
export function copySale(
  document: DocumentAtIfirma,
  company: CompanyProfile,
  today: CalendarDay,
  ids: LineIds,
): InvoiceForm {
  const form = newInvoiceForm(company, today, ids);
  return {
    ...form,
    buyer: toBuyer(document),
    priceBasis: document.priceBasis ?? form.priceBasis,
    lines: document.lines.map((line) =>
      fitLineToSeller(toLine(line, newInvoiceLine(company, ids.newId())), company),
    ),
    notes: document.notes === '' ? form.notes : document.notes,
  };
}

/** As it stands on the document. */
export function toBuyer({ partyName, partyNip, partyAddress }: DocumentAtIfirma): PartyForm {
  const blank = newPartyForm();
  const party = { ...blank, name: partyName, nip: partyNip };
  if (partyAddress === null) return party;
  const { street, postalCode, city, countryCode, email, phone, isPerson } = partyAddress;
  return {
    ...party,
    ...{ street, postalCode, city, email, phone },
    kind: (isPerson ?? partyNip === '') ? 'person' : 'firm',
    countryCode: countryCode === '' ? blank.countryCode : countryCode,
  };
}

/** @param blank what iFirma's line does not say is taken from it. */
export function toLine(line: DocumentAtIfirma['lines'][number], blank: InvoiceLineForm): InvoiceLineForm {
  return {
    ...blank,
    name: line.name,
    quantity: toTyped(line.quantity),
    unit: line.unit,
    unitPrice: toTyped(line.unitPrice),
    // A rate that no invoice bears today is the company's usual one.
    vatRate: toRate(line.vatRate) ?? blank.vatRate,
    exemptionBasis: line.exemptionBasis || blank.exemptionBasis,
    discountPercent:
      isPlainDecimal(line.discountPercent) && !isZero(line.discountPercent)
        ? toTyped(line.discountPercent)
        : '',
  };
}

/** A fraction such as `0.23`; none for an exempt line. */
function toRate(fraction: string): InvoiceLineForm['vatRate'] | undefined {
  if (!isPlainDecimal(fraction)) return 'zw';
  const percent = decimalText(decimal(fraction).times(decimal('100')));
  return VAT_RATES.find((rate) => rate === percent);
}

function toTyped(plain: string): string {
  return isPlainDecimal(plain) ? decimalText(decimal(plain)).replace('.', ',') : plain;
}

function isZero(plain: string): boolean {
  return decimal(plain).eq(decimal('0'));
}
