import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { toDiagnosticEvent } from '../../../../electron/exports/diagnostic-events';
import { makeDiagnostics } from '../../../../electron/exports/diagnostics';
import { openEventLog } from '../../../../electron/log/event-log-file';
import { anInvoiceToStore } from '../../../builders/a-stored-document';
import { aCompanyProfile } from '../../../builders/a-company-profile';
import { aKeyStatus } from '../../../builders/a-key-overview';
import { openTestCompany } from '../../../builders/an-open-company';

const KEY = randomBytes(8).toString('hex');
const CANARIES = ['kanarek', KEY, '9542584641', '123456,78', 'anna.kanarek@example.com'];

/** A company whose every text is a canary, and a log that somebody filled with them. */
function makeFile() {
  const company = openTestCompany();
  onTestFinished(company.dispose);
  const folder = mkdtempSync(join(tmpdir(), 'kwit-log-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  company.company.saveProfile(
    aCompanyProfile({ name: 'Kanarek sp. z o.o.', nip: '9542584641', email: 'anna.kanarek@example.com' }),
    company.clock.now(),
  );
  company.company.saveLogin('anna.kanarek@example.com', company.clock.now());
  company.documents.insert(anInvoiceToStore('kanarek', { notes: 'kanarek 123456,78' }));
  const log = openEventLog(join(folder, 'kwit.log'), company.clock);
  log.write('ifirma.request', {
    operation: 'invoice.create',
    outcome: 'response',
    detail: 200,
    durationMs: 412,
    body: KEY,
  });
  log.write('unexpected', { channel: 'keys.set', kind: `TypeError ${KEY}`, incidentId: KEY });
  log.write('store.failed', { what: 'anna.kanarek@example.com', source: 'documents', rowKey: 'kanarek' });
  return makeDiagnostics({
    clock: company.clock,
    program: {
      kwit: '0.1.0',
      electron: '45.4.1',
      chromium: '0',
      node: '24.21.0',
      dataVersion: 5,
      system: 'linux',
    },
    settings: {
      read: () => ({
        language: 'pl',
        theme: 'dark',
        notifications: true,
        reminders: false,
        remindedOn: null,
        lastCompanyId: 'kanarek',
        window: { x: 0, y: 0, width: 1280, height: 800, isMaximized: false },
      }),
      update: () => undefined,
    },
    companiesHere: () => 2,
    kind: 'real',
    company: company.company,
    documents: company.documents,
    keyStatuses: () => [
      aKeyStatus('faktura', {
        state: 'refused',
        lastError: { code: 'key_refused', keyName: 'faktura', serverText: 'kanarek' },
      }),
    ],
    storeHealth: () => ({ isWritable: true, quarantinedRows: 0, requestsToday: 7 }),
    history: log,
  });
}

it('holds versions, counts, codes and durations', () => {
  const file: unknown = JSON.parse(makeFile());
  expect(file).toMatchObject({
    program: { kwit: '0.1.0', dataVersion: 5 },
    settings: { language: 'pl', theme: 'dark', notifications: true, reminders: false },
    company: { kind: 'real', vatStatus: 'payer', isLoginSet: true, companiesHere: 2 },
    documents: [{ kind: 'invoice', state: 'draft', count: 1 }],
    keys: [{ keyName: 'faktura', state: 'refused', lastError: 'key_refused' }],
    store: { requestsToday: 7 },
    events: [
      { event: 'ifirma.request', operation: 'invoice.create', detail: 200, durationMs: 412 },
      { event: 'unexpected', channel: 'keys.set' },
      { event: 'store.failed', source: 'documents' },
    ],
  });
});

it('holds no key, login, name, number or amount, whatever the database and the log hold', () => {
  const file = makeFile().toLowerCase();
  expect(CANARIES.filter((canary) => file.includes(canary))).toEqual([]);
});

it.each([
  ['a line that is no event', 'text'],
  ['an event of another program', { at: '2026-11-23T09:00:00.000Z', event: 'toString' }],
  ['an event without a time', { event: 'app.started' }],
])('leaves out %s', (_, logged) => {
  expect(toDiagnosticEvent(logged)).toBeNull();
});
