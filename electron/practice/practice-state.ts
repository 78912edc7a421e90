import { z } from 'zod';
import { contractorRecordSchema } from './contractor-record';
import { partySchema } from './sales/sales-body';
import { accountSettingsSchema } from './state/account-settings';
import { apiAccessSchema } from './state/api-access';
import { bookedExpenseSchema } from './state/booked-expense';
import { monthSchema } from './state/month';
import { salesDocumentSchema } from './state/sales-document';

const hexKey = z.string().regex(/^[0-9A-F]{16}$/u);
const keySchema = z.strictObject({
  /** Null: never generated. */
  current: hexKey.nullable(),
  /** Keys that were current once. */
  superseded: z.array(hexKey),
});

/** One iFirma account, whole (ifirma-api 15.2). Plain JSON: it is stored and compared as it is. */
export const practiceStateSchema = z.strictObject({
  /** Files of earlier versions are brought up to this one when they are read. */
  version: z.literal(2),
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
  settings: accountSettingsSchema,
  keys: z.strictObject({ abonent: keySchema, faktura: keySchema, rachunek: keySchema, wydatek: keySchema }),
  documentLimit: z.strictObject({
    /** 0 until something was granted. */
    granted: z.int(),
    /** Documents that count, by the day they were issued through the API. */
    usedOn: z.record(z.iso.date(), z.int().min(0)),
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
  /** Further parties that were stored on a contractor; nothing reads them back (ifirma-api 7.7). */
  parties: z.array(z.strictObject({ contractor: z.string(), body: partySchema })),
  documents: z.array(salesDocumentSchema),
  expenses: z.array(bookedExpenseSchema),
  nextContractor: z.int(),
});

export type PracticeState = z.infer<typeof practiceStateSchema>;
export type PracticeAccount = PracticeState['account'];
/** What decides which documents an account can issue. */
export type Seller = Pick<PracticeAccount, 'vatPayer' | 'taxForm'>;
