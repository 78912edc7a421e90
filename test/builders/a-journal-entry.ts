import type { JournalEntry } from '../../electron/ports/send-journal';

export function aJournalEntry(overrides: Partial<JournalEntry> = {}): JournalEntry {
  return {
    at: '2026-11-23T11:00:00.000Z',
    attemptId: 'attempt-1',
    documentId: 'document-1',
    operation: 'invoice.create',
    bodySha256: 'ab'.repeat(32),
    event: 'sending',
    ifirmaId: null,
    ...overrides,
  };
}
