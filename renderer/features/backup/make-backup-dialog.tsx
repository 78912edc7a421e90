import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { BackupSize } from '../../../shared/ipc/maintenance-contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatBytes } from '../../lib/format-bytes';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/fields/check-field';
import { Dialog } from '../../ui/overlays/dialog';
import { ErrorBanner } from '../../ui/error-banner';

/** What goes into a backup and how large it will be (product.md C-12). Enter makes one of everything. */
export function MakeBackupDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [withPdfs, setWithPdfs] = useState(true);
  const [withHistory, setWithHistory] = useState(true);
  const { run, isRunning, error } = useChannelCommand('backup.make');
  // Measuring takes the disk from the backup that is being made.
  const { data: size, error: sizeError } = useChannelQuery('backup.measure', {}, { isEnabled: !isRunning });
  const pdfHint = usePdfHint(size);

  return (
    <Dialog
      title={t`Zrobić kopię teraz?`}
      isOpen
      onClose={onClose}
      onSubmit={() => {
        void run({ withPdfs, withHistory }).then((made) => {
          if (made.ok) onClose();
        });
      }}
      primary={
        <Button type="submit" tone="primary" autoFocus isPending={isRunning}>
          {t`Zrób kopię`}
        </Button>
      }
      secondary={<Button onPress={onClose}>{t`Anuluj`}</Button>}
    >
      <p>
        <Trans>
          Dokumenty, kontrahenci i zapis wszystkiego, co wysłano, są w każdej kopii. Kluczy API nie ma w
          żadnej.
        </Trans>
      </p>
      <CheckField
        label={t`Oficjalne PDF-y z iFirmy`}
        hint={pdfHint}
        isSelected={withPdfs}
        onChange={setWithPdfs}
      />
      <CheckField
        label={t`Historia`}
        hint={t`Wcześniejsze wersje dokumentów oraz zakończone pobrania i odczyty z iFirmy.`}
        isSelected={withHistory}
        onChange={setWithHistory}
      />
      <p role="status">
        {size !== undefined
          ? t`Rozmiar kopii: około ${formatBytes(i18n, sizeOf(size, { withPdfs, withHistory }))}`
          : sizeError === null
            ? t`Rozmiar kopii: obliczam…`
            : t`Rozmiar kopii: nie udało się obliczyć`}
      </p>
      {error && <ErrorBanner error={error} title={t`Kopia nie powstała`} />}
    </Dialog>
  );
}

function usePdfHint(size: BackupSize | undefined): string {
  const { t } = useLingui();
  const missing = t`Bez nich Kwit pobierze każdy ponownie, gdy go otworzysz.`;
  if (size === undefined) return missing;
  if (size.pdfCount === 0) return t`Nie ma jeszcze żadnego.`;
  const count = t`${plural(size.pdfCount, { one: '# plik', few: '# pliki', other: '# plików' })}`;
  return `${count}. ${missing}`;
}

function sizeOf(
  { databaseBytes, historyBytes, pdfBytes }: BackupSize,
  { withPdfs, withHistory }: { readonly withPdfs: boolean; readonly withHistory: boolean },
): number {
  return databaseBytes + (withHistory ? historyBytes : 0) + (withPdfs ? pdfBytes : 0);
}
