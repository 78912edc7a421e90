import type { Alert } from '../shared/domain/limits/alert';
import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import type { DiagnosticsDeps } from './exports/diagnostics';
import type { Clipboard } from './ports/clipboard';
import type { Clock } from './ports/clock';
import type { Desktop } from './ports/desktop';
import type { EventHistory, EventLog } from './ports/event-log';
import type { FileWriter } from './ports/file-writer';
import type { IdGenerator } from './ports/id-generator';
import type { Maintenance } from './ports/maintenance';
import type { SecretStore } from './ports/secret-store';
import type { Settings } from './ports/settings';
import type { CompanyFolders } from './store/company-folder';
import type { Reminder } from '../shared/i18n/reminder-text';
import type { DataPlace } from './store/opening/data-place';

/** What lives as long as the program and is the same for every company. */
export type ProgramParts = {
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly log: EventLog & EventHistory;
  readonly settings: Settings;
  readonly fileWriter: FileWriter;
  readonly folders: CompanyFolders;
  readonly place: DataPlace;
  readonly desktop: Desktop;
  readonly clipboard: Clipboard;
  readonly secretStore: SecretStore;
  /** Tells the user outside the window; the company it is about may be another one by the time they look. */
  readonly announce: (alert: Alert, company: CompanyEntry) => void;
  /** Says outside the window how many documents wait, and for how long. */
  readonly remind: (reminder: Reminder) => void;
  readonly maintenance: Maintenance;
  readonly keychainService: string;
  /** What the diagnostics file says about the program. */
  readonly versions: DiagnosticsDeps['program'];
  /** Resolves after the first paint: long work starts then. */
  readonly whenPainted: Promise<void>;
};
