import { z } from 'zod';
import { expenseFormSchema } from '../expense/expense-form';
import { invoiceFormSchema } from '../invoice/invoice-form';

/** What the user typed, of either kind: the versioned content of a document (design, section 4). */
export const documentFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invoice'), form: invoiceFormSchema }),
  z.strictObject({ kind: z.literal('expense'), form: expenseFormSchema }),
]);
export type DocumentForm = z.infer<typeof documentFormSchema>;

export type DocumentFormOf<K extends DocumentForm['kind']> = Extract<DocumentForm, { kind: K }>;
