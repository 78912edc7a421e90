import { Trans, useLingui } from '@lingui/react/macro';
import type { BackupOverview } from '../../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import styles from './backup-page.module.css';

type BackupFoldersProps = Pick<BackupOverview, 'folder' | 'extraFolder' | 'isProtected'>;

/** Where the backups lie. The database itself never goes into a cloud; its backups may (product.md P-05). */
export function BackupFolders({ folder, extraFolder, isProtected }: BackupFoldersProps) {
  const { t } = useLingui();
  const open = useChannelCommand('backup.openFolder');
  const choose = useChannelCommand('backup.chooseExtraFolder');
  const forget = useChannelCommand('backup.forgetExtraFolder');
  const error = open.error ?? choose.error ?? forget.error;
  return (
    <Section
      title={t`Foldery`}
      lead={t`Bazy danych Kwit nie trzyma w chmurze, bo mogłaby się uszkodzić. Kopie mogą tam leżeć.`}
    >
      {error && <ErrorBanner error={error} />}
      <div className={styles['folder']}>
        <span className={styles['path']}>{folder}</span>
        <Button
          tone="quiet"
          onPress={() => {
            void open.run({});
          }}
        >
          {t`Otwórz folder`}
        </Button>
      </div>
      <div className={styles['folder']}>
        <span className={styles['path']}>
          {extraFolder?.path ?? (
            <Trans>Drugi folder, na przykład w chmurze albo na dysku zewnętrznym: nie wybrano.</Trans>
          )}
        </span>
        <Button
          tone="quiet"
          onPress={() => {
            void choose.run({});
          }}
        >
          {extraFolder === null ? t`Wybierz drugi folder` : t`Zmień`}
        </Button>
        {extraFolder !== null && (
          <Button
            tone="quiet"
            onPress={() => {
              void forget.run({});
            }}
          >
            {t`Przestań tam kopiować`}
          </Button>
        )}
      </div>
      {extraFolder?.cloud != null && (
        <p className={styles['path']}>
          {isProtected
            ? t`To folder usługi ${extraFolder.cloud}. Kopie mogą tam leżeć, a nowe są szyfrowane.`
            : t`To folder usługi ${extraFolder.cloud}. Kopie mogą tam leżeć. Ustaw im hasło, bo bez niego odczyta je każdy, kto ma plik.`}
        </p>
      )}
    </Section>
  );
}
