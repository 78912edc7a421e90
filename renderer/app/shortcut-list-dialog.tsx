import { useLingui } from '@lingui/react/macro';
import { isMac } from '../lib/platform';
import { keysOf, SHORTCUT_IDS, SHORTCUTS, type ShortcutGroup } from '../shortcuts/shortcut-table';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays/dialog';
import { Kbd } from '../ui/kbd';
import styles from './shortcut-list-dialog.module.css';

type ShortcutListDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const GROUPS: readonly ShortcutGroup[] = ['list', 'form', 'app'];

/** F1: every key there is, from the table that the keyboard obeys. */
export function ShortcutListDialog({ isOpen, onClose }: ShortcutListDialogProps) {
  const { t, i18n } = useLingui();
  const titles: Readonly<Record<ShortcutGroup, string>> = {
    list: t`Na listach`,
    form: t`W formularzach`,
    app: t`Wszędzie`,
  };
  return (
    <Dialog
      title={t`Skróty klawiszowe`}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      primary={
        <Button onPress={onClose} autoFocus>
          {t`Zamknij`}
        </Button>
      }
    >
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3 className={styles['title']}>{titles[group]}</h3>
            <dl className={styles['list']}>
              {SHORTCUT_IDS.filter((id) => SHORTCUTS[id].group === group).map((id) => (
                <div key={id} className={styles['item']}>
                  <dt>{i18n._(SHORTCUTS[id].label)}</dt>
                  <dd className={styles['keys']}>
                    {keysOf(id, isMac()).map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
