import { Trans, useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { RestoreFromFile } from '../../company/restore-from-file';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toasts';
import { BackupFolders } from './backup-folders';
import { BackupList } from './backup-list';
import { BackupPassphrase } from './backup-passphrase';
import { BackupStatus } from './backup-status';
import styles from './backup-page.module.css';
import { DataCheck } from './data-check';
import { DataVersion } from './data-version';
import { JournalSummary } from './journal-summary';

/** Backups that were proven by a restore, and the way back from one. */
export function BackupPage() {
  const { t } = useLingui();
  const today = useToday();
  const toasts = useToasts();
  const { data, error } = useChannelQuery('backup.overview', {});
  const make = useChannelCommand('backup.make');

  const sayRestored = () => {
    toasts.show({ text: t`Firma odtworzona z kopii` });
  };
  const makeButton = (
    <Button
      tone="primary"
      isPending={make.isRunning || data?.isWorking === true}
      onPress={() => {
        void make.run({});
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
        {make.error && <ErrorBanner error={make.error} title={t`Kopia nie powstała`} />}
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
            <BackupFolders folder={data.folder} extraFolder={data.extraFolder} />
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
