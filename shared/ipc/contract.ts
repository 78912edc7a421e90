import { appContract } from './contracts/app.contract';
import { backupContract } from './contracts/backup.contract';
import { companyContract } from './contracts/company.contract';
import { contractorsContract } from './contracts/contractors.contract';
import { documentsContract } from './contracts/documents.contract';
import { keysContract } from './contracts/keys.contract';
import { limitsContract } from './contracts/limits.contract';
import { practiceContract } from './contracts/practice.contract';
import { proceduresContract } from './contracts/procedures.contract';
import { lookupsContract } from './contracts/lookups.contract';
import { storageContract } from './contracts/storage.contract';
import { syncContract } from './contracts/sync.contract';
import type { Contract } from './define';

/** Everything the page can ask of main. The preload exposes exactly these names (`channel-names.ts`). */
export const contract = {
  ...appContract,
  ...companyContract,
  ...documentsContract,
  ...contractorsContract,
  ...keysContract,
  ...limitsContract,
  ...lookupsContract,
  ...syncContract,
  ...proceduresContract,
  ...practiceContract,
  ...backupContract,
  ...storageContract,
} as const satisfies Contract;

export type AppContract = typeof contract;
export type ChannelName = keyof AppContract;
