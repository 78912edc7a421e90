import { z } from 'zod';
import { minorSchema } from '../../shared/domain/money';
import { apiAccessSchema } from './state/api-access';
import { contractorRecordSchema } from './contractor-record';
import { costExpenseBodySchema } from './bodies/cost-expense-body';
import { domesticInvoiceBodySchema } from './bodies/domestic-invoice-body';

const day = z.iso.date();
const monthSchema = z.strictObject({ year: z.int(), month: z.int().min(1).max(12) });
const hexKey = z.string().regex(/^[0-9A-F]{16}$/u);
const keySchema = z.strictObject({
  /** Null: never generated. */
  current: hexKey.nullable(),
  /** Keys that were current once. */
  superseded: z.array(hexKey),
});

const salesDocumentSchema = z.strictObject({
  documentId: z.int(),
  /** The path a document is read under: it must fit the document's type (ifirma-api 9.3). */
  path: z.string(),
  type: z.enum(['prz_faktura_kraj']),
  number: z.string(),
  /** Place in the numbering of its month. */
  sequence: z.int(),
  issuedOn: day,
  soldOn: day,
  dueOn: day.nullable(),
  /** The contractor as it was when the document was issued. */
  buyer: contractorRecordSchema,
  body: domesticInvoiceBodySchema,
  netMinor: minorSchema,
  vatMinor: minorSchema,
  grossMinor: minorSchema,
  paidMinor: minorSchema,
  sentByMail: z.boolean(),
  createdAt: z.iso.datetime(),
});

const bookedExpenseSchema = z.strictObject({
  expenseId: z.int(),
  path: z.literal('kosztdzialalnoscivat'),
  body: costExpenseBodySchema,
  /** The accounting month that was set when it was booked. */
  bookedIn: monthSchema,
  createdAt: z.iso.datetime(),
});

/** One iFirma account, whole (ifirma-api 15.2). Plain JSON: it is stored and compared as it is. */
export const practiceStateSchema = z.strictObject({
  version: z.literal(1),
  /** Decides what the account makes up by itself, such as keys. */
  seed: z.string(),
  /** Where ids begin; with the counters it decides every id. */
  firstDocumentId: z.int(),
  account: z.strictObject({
    login: z.string().min(1),
    termsAccepted: z.boolean(),
    superKonto: z.boolean(),
    vatPayer: z.boolean(),
    taxForm: z.enum(['kpir', 'ryczalt']),
  }),
  access: apiAccessSchema,
  keys: z.strictObject({ abonent: keySchema, faktura: keySchema, rachunek: keySchema, wydatek: keySchema }),
  documentLimit: z.strictObject({
    /** 0 until something was granted. */
    granted: z.int(),
    used: z.int(),
    /** `YYYY-MM` that `used` was counted in; another month starts from nothing. */
    countedIn: z.string(),
  }),
  requests: z.strictObject({
    perMinute: z.int(),
    perDay: z.int(),
    /** `YYYY-MM-DDTHH:MM` and `YYYY-MM-DD` that were counted last. */
    minute: z.string(),
    inMinute: z.int(),
    day: z.string(),
    inDay: z.int(),
  }),
  accountingMonth: monthSchema,
  /** How many months before and after the current one a step can reach. */
  reachable: z.strictObject({ back: z.int(), ahead: z.int() }),
  contractors: z.array(contractorRecordSchema),
  documents: z.array(salesDocumentSchema),
  expenses: z.array(bookedExpenseSchema),
  nextContractor: z.int(),
});

export type PracticeState = z.infer<typeof practiceStateSchema>;
export type PracticeAccount = PracticeState['account'];
export type SalesDocument = z.infer<typeof salesDocumentSchema>;
export type BookedExpense = z.infer<typeof bookedExpenseSchema>;
export type PracticeMonth = z.infer<typeof monthSchema>;
