import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountingApi } from '../../../electron/ports/ifirma/accounting-api';
import { createRig, type Rig } from '../../integration/sync/sync-rig';
import type { FixedClock } from '../../fakes/fixed-clock';

/** A disk in memory, where there is one: what survives a lost disk cache is asked by R1 to R3. */
const MEMORY_DISK = '/dev/shm';

export type ProofCompanies = {
  /** A company of its own, with its database and journal in files; a copy of `template`, or without documents. */
  readonly open: (template?: string) => Rig<AccountingApi>;
  readonly dispose: () => void;
};

/** Companies by the thousand: each begins as a copy of one that was made and migrated once. */
export function openProofCompanies(api: AccountingApi, clock: FixedClock): ProofCompanies {
  const folder = mkdtempSync(join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'kwit-proof-'));
  const empty = createRig(api, { clock, under: folder });
  empty.start().close();
  return {
    open: (from = empty.folder) => createRig(api, { clock, under: folder, template: from }),
    dispose: () => {
      empty.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
