import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { RestoreFromFile } from '../../company/restore-from-file';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { useToasts } from '../../ui/overlays/toasts';
import { BackupFolders } from './backup-folders';
import { BackupList } from './backup-list';
import { BackupPassphrase } from './backup-passphrase';
import { BackupStatus } from './backup-status';
import styles from './backup-page.module.css';
import { DataCheck } from './data-check';
import { DataVersion } from './data-version';
import { JournalSummary } from './journal-summary';
import { MakeBackupDialog } from './make-backup-dialog';

/** Backups that were proven by a restore, and the way back from one. */
export function BackupPage() {
  const { t } = useLingui();
  const today = useToday();
  const toasts = useToasts();
  const { data, error } = useChannelQuery('backup.overview', {});
  const [isAsking, setIsAsking] = useState(false);

  const sayRestored = () => {
    toasts.show({ text: t`Firma odtworzona z kopii` });
  };
  const makeButton = (
    <Button
      tone="primary"
      isPending={data?.isWorking === true}
      onPress={() => {
        setIsAsking(true);
      }}
    >
      {t`Zrób kopię teraz`}
    </Button>
  );

  return (
    <>
      <PageHeader title={t`Kopie zapasowe`} width="column" actions={makeButton} />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {isAsking && (
          <MakeBackupDialog
            onClose={() => {
              setIsAsking(false);
            }}
          />
        )}
        {data && (
          <>
            <BackupStatus overview={data} today={today} />
            {data.backups.length === 0 ? (
              <EmptyState icon="backup" title={t`Nie ma jeszcze żadnej kopii`}>
                <Trans>
                  Kwit robi kopię raz dziennie, gdy są dokumenty, i od razu odtwarza ją na próbę. Kluczy API w
                  niej nie ma.
                </Trans>
              </EmptyState>
            ) : (
              <BackupList backups={data.backups} today={today} onRestored={sayRestored} />
            )}
            <BackupPassphrase isProtected={data.isProtected} />
            <BackupFolders
              folder={data.folder}
              extraFolder={data.extraFolder}
              isProtected={data.isProtected}
            />
            <DataCheck today={today} />
            <JournalSummary />
            <DataVersion today={today} />
            <div className={styles['restore']}>
              <RestoreFromFile today={today} onRestored={sayRestored} />
            </div>
          </>
        )}
      </PageBody>
    </>
  );
}
