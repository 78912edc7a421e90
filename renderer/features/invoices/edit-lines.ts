import type { CompanyProfile } from '../../../shared/domain/company/company';
import { fitLineToSeller } from '../../../shared/domain/invoice/fit-line-to-seller';
import {
  MAX_INVOICE_LINES,
  type InvoiceForm,
  type InvoiceLineForm,
} from '../../../shared/domain/invoice/invoice-form';
import { isBlankLine } from '../../../shared/domain/invoice/invoice-lines';
import { newInvoiceLine } from '../../../shared/domain/invoice/new-invoice-form';

export function hasRoomForLine(form: InvoiceForm): boolean {
  return form.lines.length < MAX_INVOICE_LINES;
}

/** Adds an empty line at the end; its unit, and its rate and legal basis as far as the seller may use them, are those of the line above. */
export function addLine(form: InvoiceForm, company: CompanyProfile, lineId: string): InvoiceForm {
  if (!hasRoomForLine(form)) return form;
  const above = form.lines.at(-1);
  const fresh = newInvoiceLine(company, lineId);
  const line = above
    ? fitLineToSeller(
        {
          ...fresh,
          unit: above.unit,
          vatRate: above.vatRate,
          exemptionBasis: above.exemptionBasis,
          ryczaltRate: above.ryczaltRate,
        },
        company,
      )
    : fresh;
  return { ...form, lines: [...form.lines, line] };
}

/** The last line can be emptied but not removed: a grid without a row has nowhere to type. */
export function removeLine(
  form: InvoiceForm,
  lineId: string,
  company: CompanyProfile,
  freshId: string,
): InvoiceForm {
  const lines = form.lines.filter((line) => line.lineId !== lineId);
  return lines.length > 0 ? { ...form, lines } : addLine({ ...form, lines: [] }, company, freshId);
}

/** A line that was removed: where it stood, and the id of the empty one that stands there if it was the only one. */
export type RemovedLine = {
  readonly line: InvoiceLineForm;
  readonly place: number;
  readonly freshId: string;
};

/** The form as it is now, with that line where it stood. */
export function putLineBack(form: InvoiceForm, { line, place, freshId }: RemovedLine): InvoiceForm {
  const others = form.lines.filter((other) => other.lineId !== freshId || !isBlankLine(other));
  return { ...form, lines: [...others.slice(0, place), line, ...others.slice(place)] };
}

/** A copy right below (Ctrl/Cmd+Shift+D). */
export function duplicateLine(form: InvoiceForm, lineId: string, copyId: string): InvoiceForm {
  if (!hasRoomForLine(form)) return form;
  const lines = form.lines.flatMap((line) =>
    line.lineId === lineId ? [line, { ...line, lineId: copyId }] : [line],
  );
  return { ...form, lines };
}

export function changeLine(form: InvoiceForm, lineId: string, change: Partial<InvoiceLineForm>): InvoiceForm {
  return {
    ...form,
    lines: form.lines.map((line) => (line.lineId === lineId ? { ...line, ...change } : line)),
  };
}
