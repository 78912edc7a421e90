import { z } from 'zod';
import type { InvoiceAtIfirma } from '../../ports/accounting-api';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { findDocumentRoot } from './document-root';
import { readKsef } from './ksef-reading';
import { wireDecimalSchema, wireIdSchema } from './wire-numbers';
import { looseTextSchema, wireDaySchema } from './wire-texts';

const lineSchema = z.object({
  NazwaPelna: looseTextSchema,
  Ilosc: wireDecimalSchema,
  CenaJednostkowa: wireDecimalSchema,
  /** Null for exempt lines. */
  StawkaVat: wireDecimalSchema.nullish(),
});

/** GET `fakturakraj/{id}.json` (ifirma-api 9.3). */
const documentSchema = z.object({
  Identyfikator: wireIdSchema.nullish(),
  PelnyNumer: z.string().min(1),
  DataWystawienia: wireDaySchema,
  DataSprzedazy: wireDaySchema,
  LiczOd: z.enum(['NET', 'BRT']),
  NIPKontrahenta: looseTextSchema,
  Kontrahent: z.object({ Nazwa: looseTextSchema, NIP: looseTextSchema }).nullish(),
  Pozycje: z.array(lineSchema),
});

/** @param requestedId what was asked for: older answers do not repeat it. */
export function readInvoiceDocument(
  members: ResponseMembers,
  requestedId: string,
  dialect: IfirmaDialect,
): InvoiceAtIfirma | null {
  const root = findDocumentRoot(members, dialect);
  const read = documentSchema.safeParse(root);
  if (!read.success) return null;
  const document = read.data;
  const ksef = readKsef([members, root]);
  return {
    ifirmaId: document.Identyfikator ?? requestedId,
    number: document.PelnyNumer,
    issuedOn: document.DataWystawienia,
    soldOn: document.DataSprzedazy,
    partyName: document.Kontrahent?.Nazwa ?? '',
    partyNip: document.NIPKontrahenta || (document.Kontrahent?.NIP ?? ''),
    lines: document.Pozycje.map((line) => ({
      name: line.NazwaPelna,
      quantity: line.Ilosc,
      unitPrice: line.CenaJednostkowa,
      vatRate: line.StawkaVat ?? '',
    })),
    priceBasis: document.LiczOd === 'NET' ? 'net' : 'gross',
    ksefNumber: ksef.state === 'accepted' ? ksef.ksefNumber : null,
  };
}
