import { addDays } from '../../../shared/domain/days/calendar-day';
import { err, ok, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import { isDay } from '../checks/field-checks';
import { readPage } from '../checks/page-asked';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import type { SalesDocument } from '../state/sales-document';
import { refuse, succeed } from '../replies';
import { numberingOf } from '../sales/sales-kinds';
import { toWireNumber } from '../wire-numbers';
import { listedDocuments, toListItem } from './sales-list-item';

type Filter = (document: SalesDocument) => boolean;

const DEFAULT_WINDOW_DAYS = 30;

/** GET `faktury.json`: invoices, corrections of them and rachunki. */
export function listSales(call: PracticeCall): PracticeOutcome {
  return answerList(call, (document) => !isProforma(document));
}

/** GET `proformy.json`. */
export function listProformas(call: PracticeCall): PracticeOutcome {
  return answerList(call, isProforma);
}

function isProforma({ kind }: SalesDocument): boolean {
  return numberingOf(kind) === 'proforma';
}

/** The filters and paging of ifirma-api 9.1; an empty page is `Kod` 0 and an empty list. */
function answerList(call: PracticeCall, belongs: Filter): PracticeOutcome {
  const filters = readFilters(call.query, call.request.today);
  if (!filters.ok) return answerOnly(call, refuse(201, filters.error));
  const page = readPage(call);
  if (!page.ok) return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown(page.error)));
  const found = listedDocuments(call).filter(
    (document) => belongs(document) && filters.value.every((fits) => fits(document)),
  );
  const rows = found.slice(page.value.from, page.value.to);
  return answerOnly(
    call,
    succeed('', { Wynik: rows.map((document) => toListItem(document, call.request.receivedAt)) }),
  );
}

/** Both days belong to the window; issue dates decide (ifirma-api 9.1, 13.1: neither is documented). */
function readFilters(query: URLSearchParams, today: string): Result<readonly Filter[], string> {
  const from = query.get('dataOd');
  if (from === null) return err(TEXTS.fieldRequired('dataOd'));
  if (!isDay(from)) return err(TEXTS.fieldNotADay('dataOd'));
  const to = query.get('dataDo') ?? addDays(from, DEFAULT_WINDOW_DAYS);
  if (!isDay(to)) return err(TEXTS.fieldNotADay('dataDo'));
  const filters: Filter[] = [({ issuedOn }) => issuedOn >= from && issuedOn <= to];

  for (const name of ['kwotaOd', 'kwotaDo'] as const) {
    const text = query.get(name);
    if (text === null) continue;
    if (!/^\d+(?:\.\d+)?$/u.test(text)) return err(TEXTS.fieldValueUnknown(name));
    const limit = Number(text);
    filters.push(({ grossMinor }) =>
      name === 'kwotaOd' ? toWireNumber(grossMinor) >= limit : toWireNumber(grossMinor) <= limit,
    );
  }
  const contractor = query.get('kontrahent');
  if (contractor !== null) filters.push(({ buyer }) => buyer.Identyfikator === contractor);
  // Compared as stored: the filter is known to miss a NIP that is kept with hyphens (ifirma-api 11.2).
  const nip = query.get('nipKontrahenta');
  if (nip !== null) filters.push(({ buyer }) => buyer.NIP === nip);
  const type = query.get('typ');
  if (type !== null) filters.push((document) => document.type === type);

  const statuses = query.get('status')?.split(',') ?? [];
  if (statuses.some((status) => !isStatus(status))) return err(TEXTS.fieldValueUnknown('status'));
  if (statuses.length > 0) filters.push((document) => statuses.includes(judgePayment(document, today)));
  return ok(filters);
}

const STATUSES = ['przeterminowane', 'nieoplacone', 'oplaconeCzesciowo', 'oplacone'] as const;
type PaymentStatus = (typeof STATUSES)[number];

function isStatus(text: string): boolean {
  return STATUSES.some((status) => status === text);
}

/** Meanings as documented (ifirma-api 9.1): what is past due is overdue, part-paid or not. */
function judgePayment({ paidMinor, grossMinor, dueOn }: SalesDocument, today: string): PaymentStatus {
  if (paidMinor >= grossMinor) return 'oplacone';
  if (dueOn !== null && dueOn < today) return 'przeterminowane';
  return paidMinor > 0 ? 'oplaconeCzesciowo' : 'nieoplacone';
}
