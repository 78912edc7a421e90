import { z } from 'zod';
import { minorSchema } from '../../../shared/domain/money/money';
import { SALES_KINDS } from '../../../shared/domain/sales/sales-kind';
import { contractorRecordSchema } from '../contractor-record';

const day = z.iso.date();
const instant = z.iso.datetime();

const paymentSchema = z.strictObject({
  amountMinor: minorSchema,
  /** Day that the client gave, or the day it was registered on. */
  paidOn: day,
  registeredAt: instant,
});

/** One sending (ifirma-api 9.5): there is nobody to receive it, so it is kept to be looked at. */
const mailSchema = z.strictObject({
  by: z.enum(['email', 'post']),
  /** Address of the buyer; null on paper and where neither request nor contractor has one. */
  to: z.string().nullable(),
  text: z.string().nullable(),
  sentAt: instant,
});

/** From the hand-over on; what became of it can be seen from `appearsAt` on (ifirma-api 10.2). */
const ksefSchema = z.strictObject({
  handedOverAt: instant,
  appearsAt: instant,
  /** Null: turned down. */
  number: z.string().nullable(),
});

/** A sales document of any kind. Amounts are in the document's own currency. */
export const salesDocumentSchema = z.strictObject({
  documentId: z.int(),
  /** Decides the address that it is read under (ifirma-api 9.3). */
  kind: z.enum(SALES_KINDS),
  /** Name of its type in lists and payment addresses. */
  type: z.string(),
  number: z.string(),
  /** Place in the numbering of its series and month. */
  sequence: z.int(),
  /** Null: the default series. */
  series: z.string().nullable(),
  issuedOn: day,
  /** Null where the kind has no day of sale. */
  soldOn: day.nullable(),
  dueOn: day.nullable(),
  /** The contractor as it was when the document was issued. */
  buyer: contractorRecordSchema,
  currency: z.string(),
  /** The request's members as they came. */
  body: z.record(z.string(), z.unknown()),
  /** Of a correction: the difference that it makes. */
  netMinor: minorSchema,
  vatMinor: minorSchema,
  grossMinor: minorSchema,
  paidMinor: minorSchema,
  payments: z.array(paymentSchema),
  mails: z.array(mailSchema),
  /** Null: never handed over. */
  ksef: ksefSchema.nullable(),
  /** The invoice that it corrects, or the pro forma that it was made from. */
  origin: z.strictObject({ as: z.enum(['corrects', 'made_from']), documentId: z.int() }).nullable(),
  createdAt: instant,
});
export type SalesDocument = z.infer<typeof salesDocumentSchema>;
