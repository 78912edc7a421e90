import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './settings-page.module.css';
import packages from './shipped-packages.json';

type LicencesDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every package that Kwit is shipped with; the list is the lock file's, held to it by a test. */
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
          Kwit powstał dzięki Electronowi (MIT) i {packages.length} pakietom. Pełne teksty licencji leżą przy
          każdym z nich w folderze programu.
        </Trans>
      </p>
      <table className={styles['packages']}>
        <thead>
          <tr>
            <th scope="col">{t`Pakiet`}</th>
            <th scope="col">{t`Wersja`}</th>
            <th scope="col">{t`Licencja`}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ name, version, licence }) => (
            <tr key={`${name} ${version}`}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
