import { z } from 'zod';
import type { SalesListItem } from '../../ports/accounting-api';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { pathOf } from '../operations';
import { wireAmountSchema, wireIdSchema } from './wire-numbers';
import { looseTextSchema, wireDaySchema } from './wire-texts';

export type SalesWindow = { readonly fromOn: string; readonly toOn: string };

/** One page of GET `faktury.json`, by issue date and nothing else: other filters are known to miss documents (ifirma-api 13.1). */
export function salesListPath({ fromOn, toOn }: SalesWindow, page: number, pageSize: number): string {
  const query = new URLSearchParams({
    dataOd: fromOn,
    dataDo: toOn,
    strona: String(page),
    iloscNaStronie: String(pageSize),
  });
  return `${pathOf('sales.list')}?${query.toString()}`;
}

/** A row of `Wynik` (ifirma-api 9.1). What is missing and not needed to tell documents apart is empty. */
const rowSchema = z.looseObject({
  FakturaId: wireIdSchema,
  PelnyNumer: looseTextSchema,
  Rodzaj: looseTextSchema,
  DataWystawienia: wireDaySchema,
  NIPKontrahenta: looseTextSchema,
  Brutto: wireAmountSchema,
  Waluta: looseTextSchema,
});
const pageSchema = z.object({ Wynik: z.array(rowSchema) });

/** The rows of one page; null when a single one cannot be read, because a list with gaps proves nothing. */
export function readSalesPage(
  members: ResponseMembers,
  dialect: IfirmaDialect,
): readonly SalesListItem[] | null {
  const page = pageSchema.safeParse(members);
  if (!page.success) return null;
  return page.data.Wynik.map((row) => ({
    ifirmaId: row.FakturaId,
    number: row.PelnyNumer,
    type: row.Rodzaj,
    issuedOn: row.DataWystawienia,
    partyName: readContractorName(row, dialect),
    partyNip: row.NIPKontrahenta,
    grossMinor: row.Brutto,
    currency: row.Waluta,
  }));
}

function readContractorName(row: Readonly<Record<string, unknown>>, dialect: IfirmaDialect): string {
  const names = dialect['read.aliases'].value.map((name) => row[name]);
  return names.find((name) => typeof name === 'string')?.trim() ?? '';
}
