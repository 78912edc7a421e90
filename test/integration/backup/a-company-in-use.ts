import type { AcceptedFacts } from '../../../electron/ports/repositories/document-repository';
import type { CompanyDatabase } from '../../../electron/store/company-database';
import type { DocumentState } from '../../../shared/domain/document/document';
import { anAttempt } from '../../builders/an-attempt';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { newDatabaseFile, openDatabase } from '../store/temp-company';

/** A database with a profile, five invoices and an expense; closed, as before a restore. */
export function aCompanyInUse(): string {
  const path = newDatabaseFile();
  const database = openDatabase(path);
  database.company.saveProfile(aCompanyProfile(), NOON);
  for (const id of ['a', 'b', 'c', 'd', 'e']) database.documents.insert(anInvoiceToStore(id));
  database.documents.insert(anExpenseToStore('x'));
  database.close();
  return path;
}

/** What happened after the backup: `documentId` went out and ended in `state`. */
export function markSent(
  database: CompanyDatabase,
  documentId: string,
  state: Extract<DocumentState, 'accepted' | 'unknown'>,
): void {
  const runId = `run-${documentId}`;
  database.attempts.insertRun({
    runId,
    state: 'finished',
    startedAt: NOON,
    finishedAt: NOON,
    requestCount: 3,
  });
  database.attempts.insertAttempt(
    anAttempt({
      attemptId: `attempt-${documentId}`,
      runId,
      documentId,
      state,
      startedAt: NOON,
      endedAt: NOON,
    }),
  );
  database.attempts.saveBeforeSet(runId, '2026-11-01', '2026-11-30', ['77']);
  for (const to of ['ready', 'queued', 'sending', state] as const) {
    const from = database.documents.find(documentId)?.state ?? 'draft';
    const isMoved = database.documents.move({
      documentId,
      from: [from],
      to,
      at: NOON,
      ...(to === 'queued' && { pinnedRevision: 1 }),
      ...(to === 'accepted' && { accepted: acceptedAs(documentId) }),
    });
    if (to === 'queued') database.documents.keepSentProfile(documentId, database.company.profile());
    if (!isMoved) throw new Error(`${documentId} did not become ${to}`);
  }
}

export function acceptedAs(documentId: string): AcceptedFacts {
  return {
    acceptedAt: NOON,
    ifirmaId: `10${String(documentId.charCodeAt(0))}`,
    number: '7/11/2026',
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    readAt: null,
    confirmedText: null,
    lines: null,
  };
}
