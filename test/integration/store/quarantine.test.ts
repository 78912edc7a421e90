import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { recordingLog } from '../../fakes/recording-log';
import { newDatabaseFile, openDatabase } from './temp-company';

/** A company with two invoices, one of which `sql` has damaged behind the program's back. */
function openAfterDamage(sql: string) {
  const path = newDatabaseFile();
  const before = openDatabase(path);
  for (const id of ['damaged', 'sound']) before.documents.insert(anInvoiceToStore(id));
  before.close();
  const raw = new BetterSqlite3(path);
  raw.exec(sql);
  raw.close();
  const log = recordingLog();
  return { path, log, ...openDatabase(path, log) };
}

const listIds = ({ documents }: ReturnType<typeof openAfterDamage>) =>
  documents
    .list({ kind: 'invoice', foldedSearch: '', states: [], inBin: false, offset: 0, limit: 10 })
    .rows.map((row) => row.documentId);

describe('a row that cannot be understood', () => {
  it.each([
    [
      'with a state nobody knows',
      `UPDATE documents SET state = 'sent_by_pigeon' WHERE document_id = 'damaged'`,
    ],
    [
      'with an amount changed inside its stored form',
      `UPDATE document_revisions SET content_json = replace(content_json, '180,00', '980,00') WHERE document_id = 'damaged'`,
    ],
    ['with a form that is gone', `DELETE FROM document_revisions WHERE document_id = 'damaged'`],
    [
      'with a form of another kind',
      `UPDATE documents SET kind = 'expense' WHERE document_id = 'damaged'; UPDATE documents SET kind = 'invoice' WHERE document_id = 'sound'`,
    ],
  ])('%s is put aside once, reported and left where it is', (_, sql) => {
    const store = openAfterDamage(sql);
    expect(store.documents.find('damaged')).toBeNull();
    expect(store.documents.find('damaged')).toBeNull();
    expect(listIds(store)).toEqual(['sound']);
    expect(store.quarantined()).toBe(1);
    expect(store.log.lines).toEqual([
      {
        event: 'store.failed',
        fields: { what: 'row_quarantined', source: 'documents', rowKey: 'damaged' },
      },
    ]);
    store.close();
    const raw = new BetterSqlite3(store.path, { readonly: true });
    expect(raw.prepare(`SELECT count(*) FROM documents WHERE document_id = 'damaged'`).pluck().get()).toBe(1);
    expect(raw.prepare('SELECT source_table, row_key FROM quarantined_rows').all()).toEqual([
      { source_table: 'documents', row_key: 'damaged' },
    ]);
    raw.close();
  });

  it('is not counted again after a restart', () => {
    const store = openAfterDamage(`UPDATE documents SET ksef_state = '?' WHERE document_id = 'damaged'`);
    store.documents.find('damaged');
    store.close();
    const again = openDatabase(store.path);
    again.documents.find('damaged');
    expect(again.quarantined()).toBe(1);
  });

  it('never goes out, also when it stands in the queue', () => {
    const store = openAfterDamage(
      `UPDATE documents SET state = 'queued', pinned_revision = 1, due_on = NULL, gross_minor = 1;
       UPDATE documents SET ksef_state = '?' WHERE document_id = 'damaged'`,
    );
    expect(store.documents.inStates(['queued']).map((document) => document.documentId)).toEqual(['sound']);
    expect(store.quarantined()).toBe(1);
  });

  it('is not one whose last error only another version knows', () => {
    const store = openAfterDamage(
      `UPDATE documents SET last_error_json = '{"code":"of_another_version"}' WHERE document_id = 'damaged'`,
    );
    expect(store.documents.find('damaged')?.lastError).toBeNull();
    expect(store.quarantined()).toBe(0);
  });

  it('is none where only the company’s data of its sending cannot be read: it has none then', () => {
    const store = openAfterDamage(
      `UPDATE documents SET sent_profile_json = '{"name":"x"}' WHERE document_id = 'damaged'`,
    );
    expect(store.documents.find('damaged')).toMatchObject({ documentId: 'damaged', sentProfile: null });
    expect(store.quarantined()).toBe(0);
  });

  it('the company itself stops the program instead of being guessed', () => {
    const store = openAfterDamage(`UPDATE company SET profile_json = '{"name":"x"}'`);
    expect(() => store.company.profile()).toThrow('database_damaged');
    expect(store.quarantined()).toBe(1);
  });
});
