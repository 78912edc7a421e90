import type { CompanyProfile } from '../company/company';
import { copyObstacle, toBuyer, toLine } from '../invoice/copy-sale';
import type { DocumentAtIfirma } from './document-at-ifirma';
import type { InvoiceForm } from '../invoice/invoice-form';
import type { IssuedField } from './issued-record';
import { type LineIds, newInvoiceLine } from '../invoice/new-invoice-form';
import type { SaleAtIfirma } from './sale-at-ifirma';

export type IssuedThere = {
  readonly listed: Pick<SaleAtIfirma, 'partyName' | 'partyNip' | 'issuedOn' | 'dueOn'>;
  /** Null where the document was not read by itself. */
  readonly document: DocumentAtIfirma | null;
};

/** An issued invoice with what iFirma has in the fields that changed there; everything else stays as it was sent. */
export function takeIssued(
  form: InvoiceForm,
  { listed, document }: IssuedThere,
  changed: ReadonlySet<IssuedField>,
  { company, ids }: { readonly company: CompanyProfile; readonly ids: LineIds },
): InvoiceForm {
  const takesLines = changed.has('lines') && copyObstacle('domestic', document) === null;
  return {
    ...form,
    ...(changed.has('party') && { buyer: buyerOf(form, listed, document) }),
    ...(changed.has('issuedOn') && { issuedOn: listed.issuedOn }),
    ...(changed.has('soldOn') && document?.soldOn != null && { soldOn: document.soldOn }),
    ...(changed.has('dueOn') && listed.dueOn !== null && { dueOn: listed.dueOn, paymentTermDays: '' }),
    ...(takesLines && {
      priceBasis: document?.priceBasis ?? form.priceBasis,
      // What iFirma does not return of a line stays as it was typed in its place.
      lines: (document?.lines ?? []).map((line, index) =>
        toLine(line, form.lines[index] ?? newInvoiceLine(company, ids.newId())),
      ),
    }),
  };
}

function buyerOf(
  { buyer }: InvoiceForm,
  listed: IssuedThere['listed'],
  document: DocumentAtIfirma | null,
): InvoiceForm['buyer'] {
  if (document?.partyAddress != null) return toBuyer(document);
  return { ...buyer, contractorId: null, name: listed.partyName, nip: listed.partyNip };
}
