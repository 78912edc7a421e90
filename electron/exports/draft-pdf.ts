import pdfmake from 'pdfmake';
import robotoFonts from 'pdfmake/fonts/Roboto.js';
import type { CompanyProfile } from '../../shared/domain/company/company';
import type { InvoiceForm } from '../../shared/domain/invoice/invoice-form';
import { describeDraft } from './draft-pdf-layout';

/** Roboto has every Polish letter and comes with pdfmake. */
const FONT_FILES: ReadonlySet<string> = new Set(Object.values(robotoFonts.Roboto));

/**
 * The draft of an invoice as a PDF: laid out like the invoice, without a number, and marked on every page as no
 * invoice. Nothing is fetched and no file but the fonts is read.
 */
export async function renderDraftPdf(form: InvoiceForm, profile: CompanyProfile): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));
  pdfmake.setFonts(robotoFonts);
  return new Uint8Array(await pdfmake.createPdf(describeDraft(form, profile)).getBuffer());
}
