import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/overlays/dialog';

type LicencesDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Some 300 kB of texts, read when somebody asks for them. */
const NoticeTable = lazy(async () => ({ default: (await import('./notice-table')).NoticeTable }));

/** The licences of all that is shipped with Kwit, in full and offline: most of them ask for that. */
export function LicencesDialog({ isOpen, onClose }: LicencesDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      title={t`Licencje składników`}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      primary={
        <Button onPress={onClose} autoFocus>
          {t`Zamknij`}
        </Button>
      }
    >
      <p>
        <Trans>
          Z tego jest zbudowany Kwit. Rozwiń licencję, żeby przeczytać jej pełny tekst. Licencje części
          Chromium są w pliku LICENSES.chromium.html wśród plików programu.
        </Trans>
      </p>
      <Suspense fallback={null}>
        <NoticeTable />
      </Suspense>
    </Dialog>
  );
}
