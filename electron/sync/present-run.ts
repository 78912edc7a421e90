import { assertNever } from '../../shared/assert-never';
import type { RunItem, SyncRun } from '../../shared/ipc/contracts/sync.contract';
import type { AttemptRecord, RunRecord } from '../ports/attempt-repository';
import type { SyncContext } from './sync-deps';

/** A run as the page shows it, while it runs and later in the history. */
export function presentRun(context: SyncContext, run: RunRecord): SyncRun {
  const items = context.attempts
    .attemptsOfRun(run.runId)
    .flatMap((attempt) => presentItem(context, run, attempt));
  return {
    runId: run.runId,
    state: run.state,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    items,
    requestCount: run.requestCount,
  };
}

export function listRuns(context: SyncContext, limit: number): readonly SyncRun[] {
  return context.attempts.runs(limit).map((run) => presentRun(context, run));
}

function presentItem(context: SyncContext, run: RunRecord, attempt: AttemptRecord): readonly RunItem[] {
  const document = context.documents.find(attempt.documentId);
  if (document === null) return [];
  const { facts, accepted } = document;
  const isAccepted = attempt.state === 'accepted';
  return [
    {
      documentId: document.documentId,
      kind: document.kind,
      partyName: facts.partyName,
      title: facts.title,
      grossMinor: facts.grossMinor ?? 0,
      state: stateOfItem(run, attempt),
      number:
        document.kind === 'expense' ? facts.documentNumber : isAccepted ? (accepted?.number ?? null) : null,
      ifirmaGrossMinor: isAccepted ? (accepted?.grossMinor ?? null) : null,
      error: attempt.error,
    },
  ];
}

function stateOfItem(run: RunRecord, attempt: AttemptRecord): RunItem['state'] {
  switch (attempt.state) {
    case 'prepared':
      return run.state === 'running' || run.state === 'stopping' ? 'waiting' : 'stopped';
    case 'not_sent':
      // Never started: the user or a held queue stopped it before.
      return attempt.startedAt === null ? 'stopped' : 'not_sent';
    case 'settled_absent':
      return 'unknown';
    case 'sending':
    case 'accepted':
    case 'rejected':
    case 'unknown':
      return attempt.state;
    default:
      return assertNever(attempt.state);
  }
}
