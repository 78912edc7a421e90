/**
 * @file A program that saves until it is killed. Each turn is one transaction with an invoice, its queueing and an
 * event, and one journal line; only then the turn's id is acknowledged on standard output.
 */
import { writeSync } from 'node:fs';
import { openCompanyDatabase } from '../../../electron/store/company-database';
import { openSendJournal } from '../../../electron/store/send-journal';
import { systemClock } from '../../../electron/system/system-clock';
import { aJournalEntry } from '../../builders/a-journal-entry';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';

const [databasePath = '', journalPath = '', prefix = ''] = process.argv.slice(2);
const log = { write: () => undefined };

const opened = openCompanyDatabase(databasePath, { log, clock: systemClock });
if (!opened.ok) throw new Error(opened.error.code);
const { documents, unitOfWork } = opened.value;
const journal = openSendJournal(journalPath, log);
if (!journal.ok) throw new Error(journal.error.code);

for (let turn = 0; ; turn += 1) {
  const documentId = `${prefix}-${String(turn)}`;
  unitOfWork.transaction(() => {
    documents.insert(anInvoiceToStore(documentId));
    documents.move({ documentId, from: ['draft'], to: 'queued', at: NOON });
    documents.appendEvent(documentId, { at: NOON, what: 'queued', detail: null });
  });
  journal.value.append(aJournalEntry({ documentId, attemptId: documentId }));
  // Synchronous, so that what was acknowledged is out of the process before it dies.
  writeSync(1, `${documentId}\n`);
}
