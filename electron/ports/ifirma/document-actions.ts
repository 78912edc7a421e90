import type { Payment } from '../../../shared/domain/invoice/payment';
import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import type { PreparedWrite } from './accounting-api';

export type MailMessage = {
  /** At most 1000 characters; empty for iFirma's own. */
  readonly text: string;
  /** Null: the contractor's address as iFirma has it. */
  readonly recipient: string | null;
  /** A mailbox configured in iFirma, by name; null where the user set none up. */
  readonly mailbox: string | null;
  /** A template of iFirma, by name; null for its own. */
  readonly template: string | null;
  readonly withTransferForm: boolean;
};

/** Paper may cost money (ifirma-api 9.5): whoever orders it says that the user agreed to that. */
export type PaperOrder = {
  readonly userAgreedToCost: true;
  readonly withTransferForm: boolean;
  readonly withCashOnDeliveryForm: boolean;
};

/** A document by its identifier at iFirma, and the kind that gives its address. */
export type IssuedDocument = { readonly kind: SalesKind; readonly ifirmaId: string };

/** What reaches others or the books of a document that iFirma has. Null: the API has no such call for the kind. */
export interface DocumentActions {
  prepareMail(document: IssuedDocument, message: MailMessage): PreparedWrite | null;
  preparePaper(document: IssuedDocument, order: PaperOrder): PreparedWrite | null;
  /** @param isRepeated it was handed over before: only the user may want it once more. */
  prepareKsefHandOver(document: IssuedDocument, isRepeated: boolean): PreparedWrite | null;
  /** @param document iFirma's name of its type and its full number, as its list has them. */
  preparePayment(
    document: { readonly type: string; readonly number: string },
    payment: Payment,
  ): PreparedWrite;
}
