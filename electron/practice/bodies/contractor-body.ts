import { z } from 'zod';

const text = z.string().nullish();
const flag = z.boolean().nullish();

/**
 * `Kontrahent` inside a document (ifirma-api 7.4, columns "Document" and "Expense"). A member that is missing is a
 * validation error here, not a broken body: iFirma is known to answer `Pole 'Kontrahent.KodPocztowy' jest wymagane`.
 */
export const contractorBodySchema = z.strictObject({
  Nazwa: text,
  Nazwa2: text,
  Identyfikator: text,
  PrefiksUE: text,
  NIP: text,
  Ulica: text,
  KodPocztowy: text,
  Kraj: text,
  KodKraju: text,
  Miejscowosc: text,
  Email: text,
  Telefon: text,
  OsobaFizyczna: flag,
  PodmiotPowiazany: flag,
  AdresZagraniczny: flag,
  JestOdbiorca: flag,
  JestDostawca: flag,
});
export type ContractorBody = z.infer<typeof contractorBodySchema>;
