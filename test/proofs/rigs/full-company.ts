import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompanyDatabase } from '../../../electron/store/company-database';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import { createRig, queueExpense, queueInvoice, synchronise } from '../../integration/sync/sync-rig';
import { DOCUMENT_STATES } from '../../../shared/domain/document/document';

/** A folder that holds a closed company with documents in several states, and its send journal. */
export type FullCompany = {
  readonly folder: string;
  /** A copy of the folder that goes with the rest. */
  readonly copy: () => string;
  readonly dispose: () => void;
};

/** Sent, unknown, queued and deleted documents, through the real use cases and the real engine. */
export async function aFullCompany(): Promise<FullCompany> {
  const root = mkdtempSync(join(tmpdir(), 'kwit-company-'));
  const rig = createRig(new ScriptedAccountingApi());
  try {
    const session = rig.start();
    for (const name of ['Programowanie', 'Wdrożenie', 'Żółte łąki']) {
      queueInvoice(session, { lines: [anInvoiceLine({ name, unitPrice: String(100 + name.length) })] });
    }
    queueExpense(session, { documentNumber: 'FV/1' });
    rig.api.script.push({ does: 'book' }, { does: 'book_and_lose_answer' });
    await synchronise(session);
    queueInvoice(session, { lines: [anInvoiceLine({ name: 'Czeka', unitPrice: '77' })] });
    queueExpense(session, { documentNumber: 'FV/2', name: 'Czeka' });
    session.close();
    const folder = join(root, 'company');
    cpSync(rig.folder, folder, { recursive: true });
    let copies = 0;
    return {
      folder,
      copy: () => {
        copies += 1;
        const copied = join(root, `copy-${String(copies)}`);
        cpSync(folder, copied, { recursive: true });
        return copied;
      },
      dispose: () => {
        rmSync(root, { recursive: true, force: true });
      },
    };
  } finally {
    rig.dispose();
  }
}

/** Puts a folder's database back to the company's, without what SQLite left beside it. */
export function resetDatabase({ folder }: FullCompany, copy: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(join(copy, `kwit.sqlite${suffix}`), { force: true });
  copyFileSync(join(folder, 'kwit.sqlite'), join(copy, 'kwit.sqlite'));
}

/** Everything that a user can see of an open company. */
export function readOut({ documents, attempts, company }: CompanyDatabase): string {
  const all = documents.inStates(DOCUMENT_STATES);
  return JSON.stringify({
    documents: all.map((document) => ({ document, events: documents.events(document.documentId) })),
    attempts: all.map(({ documentId }) =>
      attempts.attemptsOfDocument(documentId).map(({ prepared, ...attempt }) => ({
        ...attempt,
        body: Buffer.from(prepared.body).toString('base64'),
        path: prepared.path,
      })),
    ),
    profile: company.profile(),
    login: company.login(),
    phase: company.sendingPhase(),
  });
}
