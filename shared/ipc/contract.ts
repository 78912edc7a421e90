import { agreementContract } from './contracts/agreement.contract';
import { alertsContract } from './contracts/alerts.contract';
import { appContract } from './contracts/app.contract';
import { backupContract } from './contracts/backup.contract';
import { companyContract } from './contracts/company.contract';
import { contractorsContract } from './contracts/contractors.contract';
import { dashboardContract } from './contracts/dashboard.contract';
import { diagnosticsContract } from './contracts/diagnostics.contract';
import { demoContract } from './contracts/demo.contract';
import { documentsContract } from './contracts/documents.contract';
import { issuedContract } from './contracts/issued.contract';
import { journalContract } from './contracts/journal.contract';
import { keysContract } from './contracts/keys.contract';
import { limitsContract } from './contracts/limits.contract';
import { monthContract } from './contracts/month.contract';
import { practiceContract } from './contracts/practice.contract';
import { proceduresContract } from './contracts/procedures.contract';
import { lookupsContract } from './contracts/lookups.contract';
import { pullContract } from './contracts/pull.contract';
import { storageContract } from './contracts/storage.contract';
import { syncContract } from './contracts/sync.contract';
import type { Channel, Contract } from './define';

/**
 * Spelled out, because the compiler writes no inferred type of this length into a declaration (TS7056). What is missing
 * in the object below does not compile, what is missing here fails the test of `channel-names.ts`.
 */
export type AppContract = typeof appContract &
  typeof companyContract &
  typeof documentsContract &
  typeof issuedContract &
  typeof contractorsContract &
  typeof keysContract &
  typeof limitsContract &
  typeof alertsContract &
  typeof syncContract &
  typeof pullContract &
  typeof agreementContract &
  typeof monthContract &
  typeof dashboardContract &
  typeof diagnosticsContract &
  typeof proceduresContract &
  typeof practiceContract &
  typeof lookupsContract &
  typeof backupContract &
  typeof storageContract &
  typeof journalContract &
  typeof demoContract;
export type ChannelName = keyof AppContract;

/** Everything the page can ask of main. The preload exposes exactly these names (`channel-names.ts`). */
export const contract: AppContract = {
  ...appContract,
  ...companyContract,
  ...documentsContract,
  ...issuedContract,
  ...contractorsContract,
  ...keysContract,
  ...limitsContract,
  ...alertsContract,
  ...syncContract,
  ...pullContract,
  ...agreementContract,
  ...monthContract,
  ...dashboardContract,
  ...diagnosticsContract,
  ...proceduresContract,
  ...practiceContract,
  ...lookupsContract,
  ...backupContract,
  ...storageContract,
  ...journalContract,
  ...demoContract,
} satisfies Contract;

/** For whoever has no more than a name: to try the types of all channels against it takes the compiler seconds. */
export function channelOf(name: ChannelName): Channel {
  return contract[name];
}
