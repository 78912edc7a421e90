import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAppStatus } from '../../bridge/open-company';
import { OpenDataFolderButton } from '../../company/open-data-folder-button';
import { useShortcuts } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import { DATA_FOLDERS } from './data-folders';
import { DiagnosticsDialog } from './diagnostics-dialog';
import styles from './settings-page.module.css';
import { useDiagnostics } from './use-diagnostics';

/** The keyboard, where the data lie, and what can be handed to somebody who helps. */
export function ComputerSection() {
  const { t } = useLingui();
  const { platform } = useAppStatus();
  const shortcuts = useShortcuts();
  const diagnostics = useDiagnostics();
  const folder = DATA_FOLDERS[platform];

  return (
    <Section title={t`Ten komputer`}>
      <ul className={styles['rows']}>
        <Row
          title={t`Skróty klawiszowe`}
          words={t`Wszystko da się zrobić bez myszy.`}
          action={
            <Button
              icon="keyboard"
              keys="F1"
              onPress={() => {
                shortcuts.trigger('shortcuts.show');
              }}
            >
              {t`Pokaż skróty`}
            </Button>
          }
        />
        <Row
          title={t`Folder z danymi`}
          words={
            <Trans>
              Wszystkie firmy leżą w <code>{folder}</code>, każda w osobnym folderze. Kluczy API tam nie ma:
              są w magazynie haseł systemu.
            </Trans>
          }
          action={<OpenDataFolderButton />}
        />
        <Row
          title={t`Plik diagnostyczny`}
          words={t`Dla kogoś, kto pomaga: wersje, liczby, kody i czasy. Bez kluczy, loginów, nazw i kwot. Najpierw zobaczysz go w całości.`}
          action={
            <Button isPending={diagnostics.isPreparing} onPress={() => void diagnostics.prepare()}>
              {t`Pokaż plik`}
            </Button>
          }
        />
      </ul>
      <DiagnosticsDialog diagnostics={diagnostics} />
    </Section>
  );
}

type RowProps = { readonly title: string; readonly words: ReactNode; readonly action: ReactNode };

function Row({ title, words, action }: RowProps) {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <h3 className={styles['row-title']}>{title}</h3>
        <p className={styles['note']}>{words}</p>
      </div>
      {action}
    </li>
  );
}
