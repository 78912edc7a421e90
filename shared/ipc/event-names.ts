/** The names of `appEvents`, apart from their schemas: the preload must not pull zod into its world. Equal by test. */
export const EVENT_NAMES = [
  'app.changed',
  'app.closeRequested',
  'documents.changed',
  'contractors.changed',
  'keys.changed',
  'limits.changed',
  'sync.changed',
  'alerts.changed',
  'alerts.chosen',
  'pull.changed',
  'backup.changed',
  'storage.changed',
  'menu.chosen',
] as const;
