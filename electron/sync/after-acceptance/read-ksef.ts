import type { AppError } from '../../../shared/app-error';
import type { KsefReading } from '../../../shared/domain/ksef/ksef-reading';
import { afterKsefReading, type KsefStep } from '../../../shared/domain/ksef/ksef-standing';
import type { DocumentEvent } from '../../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../../shared/result';
import { changeKsef } from './change-ksef';
import { findOpenHandOver } from './find-open-hand-over';
import { fetchOfficialPdf } from './official-pdf';
import { listDecidableAttempts } from '../reconciliation/quiet-period';
import { settleAttempt } from '../attempts/settle-attempt';
import type { SyncContext } from '../sync-deps';

/** How many invoices one press asks about: each takes a request. */
const PER_PRESS = 20;

type ListedKsef = ReadonlyMap<string, KsefReading>;

/** Asks iFirma where this invoice stands at KSeF, and keeps what it says. Reads only. */
export async function readKsef(context: SyncContext, documentId: string): Promise<Result<void, AppError>> {
  const decidable = listDecidableAttempts(context);
  return readOne(context, documentId, decidable, () => listKsef(context, [documentId]));
}

/** Those that were handed over and have no number yet, newest first: part of what a press of "Synchronizuj" reads. */
export async function readPendingKsef(context: SyncContext): Promise<void> {
  const pending = context.documents.idsInKsefStates(['handed_over', 'unknown'], PER_PRESS);
  const decidable = listDecidableAttempts(context);
  let listed: Promise<Result<ListedKsef, AppError>> | null = null;
  for (const documentId of pending) {
    const read = await readOne(context, documentId, decidable, () => (listed ??= listKsef(context, pending)));
    if (!read.ok && read.error.code !== 'not_found') return;
  }
}

/** @param decidable the attempts whose quiet period was over before this reading began. */
async function readOne(
  context: SyncContext,
  documentId: string,
  decidable: ReadonlySet<string>,
  list: () => Promise<Result<ListedKsef, AppError>>,
): Promise<Result<void, AppError>> {
  const ifirmaId = context.documents.find(documentId)?.accepted?.ifirmaId ?? null;
  if (ifirmaId === null) return err({ code: 'not_found' });
  const reading = await findReading(context, ifirmaId, list);
  if (!reading.ok) return reading;

  const document = context.documents.find(documentId);
  if (document?.state !== 'accepted') return err({ code: 'not_found' });
  const at = context.clock.now();
  context.elapsed.mark(ksefReadingMark(documentId));
  const open = findOpenHandOver(context, documentId);
  const isUnderWay = open !== null && !decidable.has(open.attemptId);
  // A refusal may be that of an earlier hand-over while the last one is still on its way (reliability-security 3.5, rule 1).
  const step =
    isUnderWay && reading.value.state === 'refusal_suspected'
      ? null
      : afterKsefReading(document.ksefState, reading.value);
  const keep = () => {
    if (step !== null) changeKsef(context, documentId, eventOf(step), { ...step, at });
    context.documents.recordKsef(documentId, { readAt: at });
  };
  // Whatever KSeF made of it: iFirma shows that it was handed over.
  if (open === null || step === null) context.unitOfWork.transaction(keep);
  else settleAttempt(context, open, { to: 'accepted', ifirmaId: null, at, also: keep });
  context.notices.changed('documents');
  // With its number on it. What cannot be fetched now is fetched when somebody wants to see it.
  if (step?.state === 'numbered') await fetchOfficialPdf(context, documentId);
  return ok();
}

/** The key that the last reading of an invoice's standing was marked with. */
export function ksefReadingMark(documentId: string): string {
  return `ksef ${documentId}`;
}

/** The document has the number, and only its row in the list has the status: also that KSeF refused (ifirma-api 10.2). */
async function findReading(
  context: SyncContext,
  ifirmaId: string,
  list: () => Promise<Result<ListedKsef, AppError>>,
): Promise<Result<KsefReading, AppError>> {
  const read = await context.issued.sales.readDocument('domestic', ifirmaId);
  if (!read.ok) return read;
  const { document } = read.value;
  if (document.ifirmaId !== ifirmaId) return err({ code: 'not_found' });
  if (document.ksef.state !== 'unknown') return ok(document.ksef);
  const listed = await list();
  return listed.ok ? ok(listed.value.get(ifirmaId) ?? document.ksef) : listed;
}

/** What the list says of these documents, by iFirma's identifier: one reading over all their days. */
async function listKsef(
  context: SyncContext,
  documentIds: readonly string[],
): Promise<Result<ListedKsef, AppError>> {
  const days = documentIds
    .flatMap((documentId) => context.documents.find(documentId)?.facts.issuedOn ?? [])
    .toSorted();
  const [fromOn, toOn] = [days.at(0), days.at(-1)];
  if (fromOn === undefined || toOn === undefined) return ok(new Map());
  const listed = await context.issued.sales.listSales({ fromOn, toOn });
  return listed.ok ? ok(new Map(listed.value.map(({ ifirmaId, ksef }) => [ifirmaId, ksef]))) : listed;
}

function eventOf({ state }: KsefStep): DocumentEvent['what'] {
  if (state === 'numbered') return 'ksef_numbered';
  return state === 'refused' ? 'ksef_refused' : 'ksef_handed_over';
}
