import { useLingui } from '@lingui/react/macro';
import type { BackupKind } from '../../../shared/domain/storage/backup';

/** Why a backup was made. */
export function useBackupKindText(): (kind: BackupKind) => string {
  const { t } = useLingui();
  return (kind) =>
    ({
      daily: t`codzienna`,
      manual: t`na życzenie`,
      before_migration: t`przed zmianą wersji`,
      before_restore: t`przed odtworzeniem`,
    })[kind];
}
