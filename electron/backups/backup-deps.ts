import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import type { BackupFolder } from '../ports/backup-folder';
import type { CareNotes } from '../ports/care-notes';
import type { Clock } from '../ports/clock';
import type { Desktop } from '../ports/desktop';
import type { EventLog } from '../ports/event-log';
import type { Maintenance } from '../ports/maintenance';
import type { Notices } from '../ports/notices';
import type { SecretStore } from '../ports/secret-store';
import type { KeptVersion } from './return-to-previous';

/** What making and checking the backups of one company needs. */
export type BackupDeps = {
  readonly company: CompanyEntry;
  readonly databasePath: string;
  /** Where iFirma's PDFs of issued invoices lie. */
  readonly pdfFolder: string;
  /** The cloud service that a folder belongs to: a database may not lie there, a backup may. */
  readonly cloudOf: (folder: string) => string | null;
  /** What migrations left beside the database, the newest first. */
  readonly keptVersions: () => readonly KeptVersion[];
  readonly removeKeptVersion: (path: string) => void;
  readonly folder: BackupFolder;
  readonly care: CareNotes;
  readonly maintenance: Maintenance;
  readonly secretStore: SecretStore;
  readonly keychainService: string;
  readonly desktop: Pick<Desktop, 'chooseFolder' | 'openFolder'>;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly log: EventLog;
};
