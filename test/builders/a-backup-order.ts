import { dirname, join } from 'node:path';
import { WHOLE_BACKUP } from '../../shared/domain/storage/backup';
import type { BackupOrder } from '../../shared/ipc/maintenance-contract';
import { NOON } from './a-stored-document';

/** A whole, unlocked backup made by hand, with the PDFs that lie beside the database. */
export function aBackupOrder(
  order: Pick<BackupOrder, 'databasePath' | 'backupPath'> & Partial<BackupOrder>,
): BackupOrder {
  return {
    kind: 'manual',
    madeAt: NOON,
    madeOn: '2026-11-23',
    company: { companyId: 'company', companyKind: 'real', companyName: 'Zofia Żółć' },
    pdfFolder: join(dirname(order.databasePath), 'pdf'),
    choice: WHOLE_BACKUP,
    passphrase: null,
    ...order,
  };
}
