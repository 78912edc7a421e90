import { z } from 'zod';

const text = z.string().nullable();

/** A contractor as the account keeps it (ifirma-api 7.4, column "Record", as far as documents can create one). */
export const contractorRecordSchema = z.strictObject({
  Identyfikator: z.string(),
  Nazwa: z.string(),
  Nazwa2: text,
  PrefiksUE: text,
  NIP: text,
  Ulica: text,
  KodPocztowy: text,
  Kraj: text,
  KodKraju: text,
  Miejscowosc: text,
  Email: text,
  Telefon: text,
  OsobaFizyczna: z.boolean(),
  JestOdbiorca: z.boolean(),
  JestDostawca: z.boolean(),
});
export type ContractorRecord = z.infer<typeof contractorRecordSchema>;
