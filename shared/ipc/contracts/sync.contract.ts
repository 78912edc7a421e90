import { z } from 'zod';
import { apiKeyNameSchema, appErrorSchema } from '../../app-error';
import { accountingMonthSchema } from '../../domain/days/accounting-month';
import { documentKindSchema } from '../../domain/document/document';
import { DOCUMENTS_PER_PLAN } from '../../domain/sending/documents-per-plan';
import { issueDateChangeSchema } from '../../domain/sending/issue-date-changes';
import { ISSUE_DATE_RULES } from '../../domain/sending/issue-date-guard';
import { monthReturnSchema } from '../../domain/sending/month-return';
import { requestPauseSchema } from '../../domain/sending/request-pause';
import { fieldProblemSchema } from '../../field-problem';
import { WRITE_OPERATIONS } from '../../operation-name';
import { companyCommand, companyQuery, idSchema } from '../define';

const instant = z.iso.datetime();

/** What was read from iFirma before planning: reads only. */
export const syncSnapshotSchema = z.strictObject({
  readAt: instant,
  accountingMonth: z.strictObject({ year: z.int(), month: z.int().min(1).max(12) }),
  /** Null when the limit could not be read. */
  limit: z.strictObject({ granted: z.int(), used: z.int() }).nullable(),
  /** Issue date of the newest sales document at iFirma in the window read; null when there is none. */
  newestIssuedOn: z.iso.date().nullable(),
  /** That document, by name. Snapshots of earlier versions do not have it. */
  newestDocument: z.strictObject({ number: z.string(), partyName: z.string() }).nullable().default(null),
});
export type SyncSnapshot = z.infer<typeof syncSnapshotSchema>;

/** Why a queued document is not in the plan, and so what the user can do. */
export const planBlockSchema = z.enum([
  'outside_accounting_month',
  'issue_date_before_newest',
  'issue_date_too_late',
  'issue_date_in_future',
  'sale_in_future',
  'key_missing',
  'key_refused',
  'key_unavailable',
  'account_blocked',
  'limit_reached',
  'twin_of_unknown',
  'first_document_only',
  'next_round',
  'look_at_first',
  'sending_not_enabled',
  'no_longer_valid',
]);
export type PlanBlock = z.infer<typeof planBlockSchema>;

export const planItemSchema = z.strictObject({
  documentId: idSchema,
  revision: z.int(),
  kind: documentKindSchema,
  partyName: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  grossMinor: z.int(),
  soldOn: z.iso.date().nullable(),
  issuedOn: z.iso.date(),
  /** Issue dates the user may confirm; one entry when there is nothing to choose. The first is proposed. */
  issueDateChoices: z.array(z.iso.date()).min(1),
  /** Of an invoice dated before today: what today's date would change, and until when KSeF takes the typed one. */
  pastDay: z
    .strictObject({
      changes: z.array(issueDateChangeSchema),
      ksefBy: z.iso.date(),
      isPastKsef: z.boolean(),
    })
    .nullable(),
});
export type PlanItem = z.infer<typeof planItemSchema>;

const newestSaleSchema = z.strictObject({
  issuedOn: z.iso.date(),
  number: z.string().nullable(),
  partyName: z.string().nullable(),
});
export type NewestSale = z.infer<typeof newestSaleSchema>;

/** An issue date that breaks a rule, and today's date as the way out when it breaks none (N-02). */
export const dateProblemSchema = z.strictObject({
  /** The document that the date would go back behind. Without a number while its own fate is open. */
  blocking: newestSaleSchema.nullable(),
  todayBreaks: z.enum(ISSUE_DATE_RULES).nullable(),
  proposal: z
    .strictObject({
      revision: z.int(),
      issuedOn: z.iso.date(),
      changes: z.array(issueDateChangeSchema),
    })
    .nullable(),
});
export type DateProblem = z.infer<typeof dateProblemSchema>;

export const blockedItemSchema = z.strictObject({
  documentId: idSchema,
  kind: documentKindSchema,
  partyName: z.string(),
  title: z.string(),
  grossMinor: z.int().nullable(),
  block: planBlockSchema,
  /** What the sentence needs: a month, a date, a key name, a document's party. */
  detail: z.string().nullable(),
  /** Of a form that does not pass its checks any more: the first thing wrong with it, as far as one is known. */
  problem: fieldProblemSchema.nullable(),
  dateProblem: dateProblemSchema.nullable(),
});
export type BlockedItem = z.infer<typeof blockedItemSchema>;

/** Documents of a month beside iFirma's set one: the step there, the documents, and the way back, as a plan of its own. */
export const monthPlanSchema = z.strictObject({
  planId: idSchema,
  canConfirm: z.boolean(),
  from: accountingMonthSchema,
  to: accountingMonthSchema,
  items: z.array(planItemSchema),
  grossMinorTotal: z.int(),
  requestCount: z.int(),
  documentsLeftAfter: z.int().nullable(),
});
export type MonthPlan = z.infer<typeof monthPlanSchema>;

export const syncPlanSchema = z.strictObject({
  planId: idSchema,
  companyName: z.string(),
  companyKind: z.enum(['real', 'demo']),
  login: z.string(),
  snapshot: syncSnapshotSchema.nullable(),
  /** The newest sales document that iFirma has, or may have got from here; without a number while its fate is open. */
  newestSale: newestSaleSchema.nullable(),
  /** False offline, without a fresh snapshot, or with nothing to send: shown, but not to be confirmed. */
  canConfirm: z.boolean(),
  items: z.array(planItemSchema),
  blocked: z.array(blockedItemSchema),
  grossMinorTotal: z.int(),
  /** Requests this plan will take, with its follow-up reads. */
  requestCount: z.int(),
  /** On top, for each invoice that is handed over to KSeF in the same run. */
  requestsPerHandOver: z.int(),
  documentsLeftAfter: z.int().nullable(),
  /** After a sign that iFirma's limit is exceeded: nothing is sent until one read went through. */
  pause: requestPauseSchema.nullable(),
  /** Null without the company's consent to move the month, and when no single step would let a document go. */
  monthPlan: monthPlanSchema.nullable(),
});
export type SyncPlan = z.infer<typeof syncPlanSchema>;

/** A document whose fate at iFirma is not known, and what can be done about it (design, section 4). */
export const unsettledSchema = z.strictObject({
  documentId: idSchema,
  kind: documentKindSchema,
  partyName: z.string(),
  partyNip: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedOn: z.iso.date(),
  netMinor: z.int().nullable(),
  grossMinor: z.int(),
  /** When it was sent, and when Kwit stopped waiting for the answer. */
  sentAt: instant,
  attemptEndedAt: instant,
  /** What came instead of an answer. */
  error: appErrorSchema.nullable(),
  /** Before this nothing is concluded and no answer is taken. */
  decidableAt: instant,
  isDecidable: z.boolean(),
  /** False: the record of the sending is damaged or of another version, so that nothing can be concluded or answered. */
  isAttemptReadable: z.boolean(),
  /** Only the send journal told of it: what stands here may be older than what went out (another day, number, amount). */
  isFromJournal: z.boolean(),
  /** The journal says that iFirma took it, and under what identifier, where it gave one: never to be sent again. */
  confirmation: z.strictObject({ at: instant, ifirmaId: z.string().nullable() }).nullable(),
  state: z.enum(['unknown', 'needs_person']),
  /** Complete reads made after the quiet period, newest last. */
  reads: z.array(z.strictObject({ at: instant, documentsSeen: z.int(), candidates: z.int() })),
  /** Absence shown by two complete reads: the user may send again. */
  canSendAgain: z.boolean(),
  /** The next useful read, when a second one is still due. */
  nextReadAt: instant.nullable(),
  candidates: z.array(
    z.strictObject({
      ifirmaId: z.string(),
      number: z.string(),
      issuedOn: z.iso.date(),
      partyName: z.string(),
      grossMinor: z.int(),
    }),
  ),
});
export type Unsettled = z.infer<typeof unsettledSchema>;

/** An issued invoice of which nobody knows whether it went to KSeF: a reading of it tells, and a person may repeat it. */
export const unsettledHandOverSchema = z.strictObject({
  documentId: idSchema,
  partyName: z.string(),
  number: z.string(),
  grossMinor: z.int(),
  sentAt: instant,
  error: appErrorSchema.nullable(),
  /** Before this it may still arrive, and is not repeated. */
  decidableAt: instant,
  isDecidable: z.boolean(),
  /** When iFirma was last asked where it stands. */
  readAt: instant.nullable(),
});
export type UnsettledHandOver = z.infer<typeof unsettledHandOverSchema>;

export const runItemSchema = z.strictObject({
  attemptId: idSchema,
  /** `document`: it creates its document at iFirma. `step`: anything else that a run writes. */
  role: z.enum(['document', 'step']),
  operation: z.enum(WRITE_OPERATIONS),
  /** Null for what belongs to no document: a month step, a contractor. */
  document: z
    .strictObject({
      documentId: idSchema,
      kind: documentKindSchema,
      partyName: z.string(),
      title: z.string(),
    })
    .nullable(),
  grossMinor: z.int().nullable(),
  /** `settled_absent`: it was unknown, and then shown not to be there. */
  state: z.enum([
    'waiting',
    'sending',
    'accepted',
    'rejected',
    'not_sent',
    'unknown',
    'settled_absent',
    'stopped',
  ]),
  number: z.string().nullable(),
  /** Total as iFirma has it, once read back. */
  ifirmaGrossMinor: z.int().nullable(),
  error: appErrorSchema.nullable(),
});
export type RunItem = z.infer<typeof runItemSchema>;

export const syncRunSchema = z.strictObject({
  runId: idSchema,
  state: z.enum(['running', 'stopping', 'finished', 'interrupted']),
  startedAt: instant,
  finishedAt: instant.nullable(),
  items: z.array(runItemSchema),
  requestCount: z.int(),
  /** What began it: a confirmed plan, one click outside a plan, or the journal, which knew more than the database. */
  trigger: z.enum(['plan', 'click', 'journal']),
});
export type SyncRun = z.infer<typeof syncRunSchema>;

export const syncOverviewSchema = z.strictObject({
  /** Made from the queue and the last snapshot without touching the network. */
  plan: syncPlanSchema,
  run: syncRunSchema.nullable(),
  unsettled: z.array(unsettledSchema),
  unsettledHandOvers: z.array(unsettledHandOverSchema),
  /** The month that Kwit left and has not come back to. */
  monthReturn: monthReturnSchema.nullable(),
  /** Sales documents at iFirma that are bound to nothing here, seen by the last read. */
  unboundAtIfirma: z.int(),
});
export type SyncOverview = z.infer<typeof syncOverviewSchema>;

/** The next request, as it would be sent. Its signature is masked in main: none ever crosses (F-27, C-14). */
export const requestPreviewSchema = z.strictObject({
  /** An operation name of `operations.ts`. */
  operation: z.enum(WRITE_OPERATIONS),
  keyName: apiKeyNameSchema,
  method: z.enum(['GET', 'POST', 'PUT']),
  address: z.string(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  body: z.string().nullable(),
});
export type RequestPreview = z.infer<typeof requestPreviewSchema>;

export const syncContract = {
  'sync.overview': companyQuery(z.strictObject({}), syncOverviewSchema),
  /** "Synchronizuj": reads iFirma, settles what can be settled, plans. Writes nothing at iFirma. */
  'sync.prepare': companyCommand(z.strictObject({}), syncOverviewSchema),
  /** What would be sent for a document of the plan. `plan_outdated` when it is no longer in it with this day. */
  'sync.previewRequest': companyQuery(
    z.strictObject({ documentId: idSchema, issuedOn: z.iso.date() }),
    requestPreviewSchema,
  ),
  /**
   * Takes today's date for a document whose own date breaks a rule: a new revision, still in the queue. The sale date
   * stays. `plan_outdated` when the plan no longer proposes exactly this.
   */
  'sync.takeDateProposal': companyCommand(
    z.strictObject({ documentId: idSchema, revision: z.int(), issuedOn: z.iso.date() }),
    syncOverviewSchema,
  ),
  /** Starts the run of exactly this plan. `plan_outdated` when queue or day changed meanwhile. */
  'sync.confirm': companyCommand(
    z.strictObject({
      planId: idSchema,
      documents: z
        .array(z.strictObject({ documentId: idSchema, issuedOn: z.iso.date() }))
        .min(1)
        .max(DOCUMENTS_PER_PLAN),
      /** Invoices among them to hand over to KSeF in the same run, once iFirma has them. */
      handOverToKsef: z.array(idSchema).max(DOCUMENTS_PER_PLAN).default([]),
      /** The consent to the step of the month, and to the way back; only with the plan that has one. */
      month: z.strictObject({ goBack: z.boolean() }).optional(),
    }),
    syncOverviewSchema,
  ),
  /** Stops between two documents. */
  'sync.stop': companyCommand(z.strictObject({}), syncOverviewSchema),
  /** The person's answer about an unknown document. `too_early` inside the quiet period. */
  'sync.answer': companyCommand(
    z.strictObject({
      documentId: idSchema,
      answer: z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('there'), ifirmaId: z.string().max(20).nullable() }),
        z.strictObject({ is: z.literal('not_there') }),
      ]),
    }),
    syncOverviewSchema,
  ),
  /**
   * Back to the month that the user had set, on their click. `month_moved` when somebody else has set another one;
   * `too_early` while an earlier step may still arrive.
   */
  'sync.goBackToMonth': companyCommand(z.strictObject({}), syncOverviewSchema),
  'sync.history': companyQuery(z.strictObject({ limit: z.int().min(1).max(200) }), z.array(syncRunSchema)),
} as const;
