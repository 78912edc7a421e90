import type { Correction } from '../../../shared/domain/sales/correction';
import type { SalesDocument } from '../../../shared/domain/sales/sales-document';
import type { PreparedWrite } from './accounting-api';

/**
 * Requests that issue sales documents, built and not yet sent: these bytes are stored, signed and sent
 * (design, section 4).
 */
export interface SalesWrites {
  prepareDocument(document: SalesDocument): PreparedWrite;
  /** @param ifirmaId of the domestic invoice that is corrected. */
  prepareCorrection(ifirmaId: string, correction: Correction): PreparedWrite;
  /** @param number of the pro forma as iFirma gave it, such as `1/11/2026/ProForma`. The write has no body. */
  prepareInvoiceFromProforma(number: string): PreparedWrite;
}
