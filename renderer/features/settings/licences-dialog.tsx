import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PlainTable } from '../../ui/plain-table';
import packages from './shipped-packages.json';

type LicencesDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every package that Kwit is built from; the list is the lock file's, held to it by a test. */
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
          Kwit jest zbudowany z Electrona (MIT) i {packages.length} pakietów, licząc to, czego same
          potrzebują. Pełny tekst każdej licencji jest w pakiecie o tej nazwie w rejestrze npm.
        </Trans>
      </p>
      <PlainTable
        label={t`Licencje składników`}
        columns={[{ header: t`Pakiet` }, { header: t`Wersja` }, { header: t`Licencja` }]}
        rows={packages.map(({ name, version, licence }) => ({
          id: `${name} ${version}`,
          cells: [name, version, licence],
        }))}
      />
    </Dialog>
  );
}
