import type { Minor } from '../money/money';
import type { Party } from '../party/party';

/** What stands in for an invoice (ifirma-api 8.4). */
export type OtherExpenseDocument =
  | 'rachunek'
  | 'receipt'
  | 'delivery_note'
  | 'contract'
  | 'proof_of_payment'
  | 'accounting_note'
  | 'acknowledgement'
  | 'ticket';

/** A business cost on a document other than an invoice that passed every check: one gross amount, no VAT. */
export type OtherExpense = {
  readonly document: OtherExpenseDocument;
  readonly seller: Party;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly receivedOn: string | null;
  /** Never left open: what is paid on the spot is due on the day of issue. */
  readonly dueOn: string;
  readonly name: string;
  /** More than zero. */
  readonly grossMinor: Minor;
};
