import { z } from 'zod';
import { toWireAmount } from '../../../shared/domain/money/format-amount';
import type { PaymentStatus } from '../../../shared/domain/at-ifirma/payment-status';
import type { SalesFilter, SalesListRow } from '../../ports/ifirma/sales-reading';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { pathOf } from '../operations';
import { withQuery } from '../prepare-write';
import { readKsefWords } from './ksef-reading';
import { looseFlagSchema } from './wire-flags';
import { wireAmountSchema, wireIdSchema } from './wire-numbers';
import { looseDaySchema, looseTextSchema, wireDaySchema } from './wire-texts';

/** ifirma-api 9.1. */
const STATUS_WORDS = {
  overdue: 'przeterminowane',
  unpaid: 'nieoplacone',
  part_paid: 'oplaconeCzesciowo',
  paid: 'oplacone',
} as const satisfies Record<PaymentStatus, string>;

/** One page of GET `faktury.json` or `proformy.json` (ifirma-api 9.1). */
export function salesListPath(
  operation: 'sales.list' | 'proforma.list',
  filter: SalesFilter,
  page: number,
  pageSize: number,
): string {
  const { grossFromMinor, grossToMinor, contractorIdentifier, nip, type, statuses } = filter;
  return withQuery(pathOf(operation), {
    dataOd: filter.fromOn,
    dataDo: filter.toOn,
    ...(grossFromMinor !== undefined && { kwotaOd: toWireAmount(grossFromMinor) }),
    ...(grossToMinor !== undefined && { kwotaDo: toWireAmount(grossToMinor) }),
    ...(contractorIdentifier !== undefined && { kontrahent: contractorIdentifier }),
    ...(nip !== undefined && { nipKontrahenta: nip }),
    ...(type !== undefined && { typ: type }),
    ...(statuses !== undefined && { status: statuses.map((status) => STATUS_WORDS[status]).join(',') }),
    strona: String(page),
    iloscNaStronie: String(pageSize),
  });
}

/** One page of GET `{path}/list.json`: each day in three numbers, and where to begin (ifirma-api 9.2). */
export function kindListQuery(
  { fromOn, toOn }: Pick<SalesFilter, 'fromOn' | 'toOn'>,
  page: number,
  pageSize: number,
): Readonly<Record<string, string>> {
  const [yearFrom = '', monthFrom = '', dayFrom = ''] = fromOn.split('-');
  const [yearTo = '', monthTo = '', dayTo = ''] = toOn.split('-');
  return {
    limit: String(pageSize),
    offset: String((page - 1) * pageSize),
    dzienOd: String(Number(dayFrom)),
    miesiacOd: String(Number(monthFrom)),
    rokOd: yearFrom,
    dzienDo: String(Number(dayTo)),
    miesiacDo: String(Number(monthTo)),
    rokDo: yearTo,
  };
}

/** A row of `Wynik`. What is missing and not needed to tell documents apart is empty. */
const rowSchema = z.looseObject({
  FakturaId: wireIdSchema,
  PelnyNumer: looseTextSchema,
  Rodzaj: looseTextSchema,
  DataWystawienia: wireDaySchema,
  TerminPlatnosci: looseDaySchema,
  IdentyfikatorKontrahenta: looseTextSchema,
  NIPKontrahenta: looseTextSchema,
  Brutto: wireAmountSchema,
  Zaplacono: wireAmountSchema.nullish().catch(null),
  Waluta: looseTextSchema,
  CzyWyslano: looseFlagSchema,
  CzySzkic: looseFlagSchema,
  KsefStatus: looseTextSchema,
});

/** The rows of one page; null when a single one cannot be read, because a list with gaps proves nothing. */
export function readSalesPage(
  members: ResponseMembers,
  dialect: IfirmaDialect,
): readonly SalesListRow[] | null {
  const page = z.object({ Wynik: z.array(rowSchema) }).safeParse(members);
  return page.success ? page.data.Wynik.map((row) => toRow(row, dialect)) : null;
}

/** The same of GET `{path}/list.json`, where the identifier may bear the name it has on documents (ifirma-api 9.2). */
export function readKindPage(
  members: ResponseMembers,
  dialect: IfirmaDialect,
): readonly SalesListRow[] | null {
  const page = z.object({ Wynik: z.array(z.record(z.string(), z.unknown())) }).safeParse(members);
  if (!page.success) return null;
  const rows = page.data.Wynik.map((row) => ({
    ...row,
    FakturaId: row['FakturaId'] ?? row['Identyfikator'],
  }));
  return readSalesPage({ Wynik: rows }, dialect);
}

function toRow(row: z.infer<typeof rowSchema>, dialect: IfirmaDialect): SalesListRow {
  return {
    ifirmaId: row.FakturaId,
    number: row.PelnyNumer,
    type: row.Rodzaj,
    issuedOn: row.DataWystawienia,
    dueOn: row.TerminPlatnosci,
    partyName: readContractorName(row, dialect),
    partyNip: row.NIPKontrahenta,
    contractorIdentifier: row.IdentyfikatorKontrahenta,
    grossMinor: row.Brutto,
    paidMinor: row.Zaplacono ?? null,
    currency: row.Waluta,
    wasMailed: dialect['read.czyWyslano'].value === 'sent_by_mail' ? row.CzyWyslano : null,
    isDraft: row.CzySzkic === true,
    ksef: readKsefWords(row.KsefStatus),
  };
}

function readContractorName(row: Readonly<Record<string, unknown>>, dialect: IfirmaDialect): string {
  const names = dialect['read.aliases'].value.map((name) => row[name]);
  return names.find((name) => typeof name === 'string')?.trim() ?? '';
}
