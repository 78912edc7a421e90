import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/overlays/dialog';
import styles from './settings-page.module.css';
import type { Diagnostics } from './use-diagnostics';

/** The whole file before it is saved: nobody has to trust that nothing else is in it. */
export function DiagnosticsDialog({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const { t } = useLingui();
  const { text, isSaving, close, save } = diagnostics;
  return (
    <Dialog
      title={t`Plik diagnostyczny`}
      isOpen={text !== null}
      onClose={close}
      isWide
      primary={
        <Button tone="primary" icon="save" isPending={isSaving} onPress={() => void save()}>
          {t`Zapisz plik`}
        </Button>
      }
      secondary={<Button onPress={close}>{t`Nie zapisuj`}</Button>}
    >
      <p>
        <Trans>To jest cały plik, znak po znaku. Kwit nigdzie go nie wysyła.</Trans>
      </p>
      <textarea
        className={styles['file']}
        aria-label={t`Treść pliku diagnostycznego`}
        readOnly
        spellCheck={false}
        value={text ?? ''}
      />
    </Dialog>
  );
}
