import { DOCUMENTS_PER_PLAN } from '../../../shared/domain/sending/documents-per-plan';
import { addMinor, type Minor } from '../../../shared/domain/money/money';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import type { BlockedItem, PlanItem, SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { findBlock, type Block } from './plan-blocks';
import { findNewestSale } from './newest-sale';
import { planIssueDate, type PlannedDate } from './plan-issue-date';
import { countPerHandOver, countRequests, usesDocumentLimit } from './plan-cost';
import { identifyPlan } from './plan-id';
import type { PlanInput } from './plan-input';
import type { ParsedDocument, QueuedDocument } from './read-queue';

type Sendable = { readonly item: PlanItem; readonly grossMinor: Minor; readonly typedOn: string };

/**
 * What would be sent, in which order, and what stays and why: a pure function of queue and snapshot
 * (design, section 5). Invoices go by issue date, because iFirma wants issue dates that do not go back;
 * expenses follow.
 */
export function makePlan(input: PlanInput): SyncPlan {
  const sendable: Sendable[] = [];
  const blocked: BlockedItem[] = [];
  for (const queued of input.queue) {
    const judged = judge(input, queued);
    if ('block' in judged) blocked.push(toBlockedItem(queued, judged));
    else sendable.push(judged);
  }
  const ordered = orderForSending(sendable);
  const { kept, left } = holdBack(input, ordered);
  const items = kept.map(({ item }) => item);
  const kinds = items.map((item) => item.kind);
  const countedAgainstLimit = kinds.filter((kind) => usesDocumentLimit(input.factsOf, kind)).length;
  const documentsLeft = countDocumentsLeft(input);
  return {
    planId: identifyPlan(input, items),
    companyName: input.company.name,
    companyKind: input.company.kind,
    login: input.company.login,
    snapshot: input.snapshot,
    newestSale: findNewestSale(input),
    canConfirm: input.isSnapshotFresh && input.snapshot !== null && items.length > 0 && input.pause === null,
    pause: input.pause,
    monthPlan: null,
    items,
    blocked: [...blocked, ...left],
    grossMinorTotal: addMinor(...kept.map(({ grossMinor }) => grossMinor)),
    requestCount: countRequests(input.factsOf, kinds),
    requestsPerHandOver: countPerHandOver(input.factsOf),
    documentsLeftAfter: documentsLeft === null ? null : documentsLeft - countedAgainstLimit,
  };
}

type Reason = Block & Partial<Pick<BlockedItem, 'dateProblem'>>;

function judge(input: PlanInput, queued: QueuedDocument): Sendable | Reason {
  const { record, parsed: read } = queued;
  const block = findBlock(input, queued);
  if (block !== null) return block;
  const grossMinor = record.facts.grossMinor;
  if (!read.ok || grossMinor === null) return { block: 'no_longer_valid', detail: null };
  const parsed = read.value;

  const typedOn = parsed.kind === 'invoice' ? parsed.invoice.issuedOn : parsed.expense.issuedOn;
  const planned = planDays(input, record, parsed);
  if ('block' in planned) return planned;
  const item: PlanItem = {
    documentId: record.documentId,
    revision: record.revision,
    kind: record.kind,
    partyName: record.facts.partyName,
    title: record.facts.title,
    number: record.kind === 'expense' ? record.facts.documentNumber : null,
    grossMinor,
    soldOn: parsed.kind === 'invoice' ? parsed.invoice.soldOn : null,
    issuedOn: typedOn,
    issueDateChoices: [...planned.days],
    pastDay: planned.pastDay,
  };
  return { item, grossMinor, typedOn };
}

function planDays(input: PlanInput, record: DocumentRecord, parsed: ParsedDocument): PlannedDate {
  return parsed.kind === 'expense'
    ? { days: [parsed.expense.issuedOn], pastDay: null }
    : planIssueDate(input, record, parsed.invoice);
}

function orderForSending(sendable: readonly Sendable[]): readonly Sendable[] {
  const rank = (item: PlanItem) => (item.kind === 'invoice' ? 0 : 1);
  // Array sort is stable: within a day the order of queueing stays.
  return [...sendable].sort(
    (a, b) =>
      rank(a.item) - rank(b.item) ||
      compareDays(proposedDay(a.item), proposedDay(b.item)) ||
      compareDays(a.typedOn, b.typedOn),
  );
}

const proposedDay = (item: PlanItem) => item.issueDateChoices[0] ?? item.issuedOn;
const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Takes back what the document limit, the first send of a real account or one round has no room for. */
function holdBack(
  input: PlanInput,
  ordered: readonly Sendable[],
): { readonly kept: readonly Sendable[]; readonly left: readonly BlockedItem[] } {
  const kept: Sendable[] = [];
  const left: BlockedItem[] = [];
  let room = countDocumentsLeft(input) ?? Number.POSITIVE_INFINITY;
  for (const sendable of ordered) {
    const isCounted = usesDocumentLimit(input.factsOf, sendable.item.kind);
    if (input.phase === 'first_document' && kept.length > 0)
      left.push(leave(sendable, 'first_document_only'));
    else if (isCounted && room <= 0) left.push(leave(sendable, 'limit_reached'));
    else {
      if (kept.length < DOCUMENTS_PER_PLAN) kept.push(sendable);
      else left.push(leave(sendable, 'next_round'));
      // What waits for the next round has its place there: only behind it the limit is reached.
      if (isCounted) room -= 1;
    }
  }
  return { kept, left };
}

function leave({ item }: Sendable, block: BlockedItem['block']): BlockedItem {
  const { documentId, kind, partyName, title, grossMinor } = item;
  return {
    documentId,
    kind,
    partyName,
    title,
    grossMinor,
    block,
    detail: null,
    problem: null,
    dateProblem: null,
  };
}

function toBlockedItem(
  { record }: QueuedDocument,
  { block, detail, problem = null, dateProblem = null }: Reason,
): BlockedItem {
  const { documentId, kind, facts } = record;
  const { partyName, title, grossMinor } = facts;
  return { documentId, kind, partyName, title, grossMinor, block, detail, problem, dateProblem };
}

/** Null when iFirma's limit is not known. */
function countDocumentsLeft({ snapshot, acceptedSinceSnapshot }: PlanInput): number | null {
  if (snapshot?.limit == null) return null;
  return Math.max(0, snapshot.limit.granted - snapshot.limit.used - acceptedSinceSnapshot);
}
