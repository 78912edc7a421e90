import type { Migration } from './migration';

/**
 * The company's data as a document was sent with them: what was sent keeps its meaning when the company later becomes
 * VAT-exempt or moves. A document from before gets them where they provably are today's, not saved again since it was
 * queued; of any other nothing is claimed.
 */
export const keepSentProfile: Migration = {
  version: 11,
  sql: `
ALTER TABLE documents ADD COLUMN sent_profile_json TEXT CHECK (sent_profile_json IS NULL OR json_valid(sent_profile_json));

UPDATE documents SET sent_profile_json = (SELECT profile_json FROM company)
  WHERE state IN ('sending', 'unknown', 'needs_person', 'accepted')
    AND queued_at >= (SELECT profile_saved_at FROM company);

PRAGMA user_version = 11;
`,
};
