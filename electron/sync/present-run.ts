import { assertNever } from '../../shared/assert-never';
import type { RunItem, SyncRun } from '../../shared/ipc/contracts/sync.contract';
import type { AttemptRecord, RunRecord } from '../ports/repositories/attempt-repository';
import { createsDocument } from './subjects/subject-of';
import type { SyncContext } from './sync-deps';

/** A run as the page shows it, while it runs and later in the history. */
export function presentRun(context: SyncContext, run: RunRecord): SyncRun {
  const attempts = context.attempts.attemptsOfRun(run.runId);
  const items = attempts.map((attempt) => presentItem(context, run, attempt));
  return {
    runId: run.runId,
    state: run.state,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    items,
    requestCount: run.requestCount,
    trigger: triggerOf(attempts),
  };
}

function triggerOf(attempts: readonly AttemptRecord[]): SyncRun['trigger'] {
  // What is taken over from the journal has no address: it was lost with the database.
  if (attempts.length > 0 && attempts.every(({ prepared }) => prepared.path === '')) return 'journal';
  return attempts.some(createsDocument) ? 'plan' : 'click';
}

/** @param aliveRunId the one that is going on. */
export function listRuns(context: SyncContext, limit: number, aliveRunId: string | null): readonly SyncRun[] {
  return context.attempts.runs(limit).map((run) => presentRun(context, asItIs(run, aliveRunId)));
}

/** A run that the disk cut off still says "running" there: it says so no longer to the user. */
export function asItIs(run: RunRecord, aliveRunId: string | null): RunRecord {
  const isOpen = run.state === 'running' || run.state === 'stopping';
  return isOpen && run.runId !== aliveRunId ? { ...run, state: 'interrupted' } : run;
}

function presentItem(context: SyncContext, run: RunRecord, attempt: AttemptRecord): RunItem {
  const document = attempt.documentId === null ? null : context.documents.find(attempt.documentId);
  const { attemptId, prepared, error } = attempt;
  const role = createsDocument(attempt) ? 'document' : 'step';
  const item = {
    attemptId,
    role,
    operation: prepared.operation,
    state: stateOfItem(run, attempt),
    error,
  } as const;
  if (document === null) {
    return { ...item, document: null, grossMinor: null, number: null, ifirmaGrossMinor: null };
  }
  const { documentId, kind, facts, accepted } = document;
  const isAccepted = role === 'step' || attempt.state === 'accepted';
  return {
    ...item,
    document: { documentId, kind, partyName: facts.partyName, title: facts.title },
    grossMinor: facts.grossMinor,
    number: kind === 'expense' ? facts.documentNumber : isAccepted ? (accepted?.number ?? null) : null,
    ifirmaGrossMinor: isAccepted ? (accepted?.grossMinor ?? null) : null,
  };
}

function stateOfItem(run: RunRecord, attempt: AttemptRecord): RunItem['state'] {
  switch (attempt.state) {
    case 'prepared':
      return run.state === 'running' || run.state === 'stopping' ? 'waiting' : 'stopped';
    case 'not_sent':
      // Never started: the user or a held queue stopped it before.
      return attempt.startedAt === null ? 'stopped' : 'not_sent';
    case 'sending':
    case 'accepted':
    case 'rejected':
    case 'unknown':
    case 'settled_absent':
      return attempt.state;
    default:
      return assertNever(attempt.state);
  }
}
