import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
import { Section } from '../../ui/layout/section';
import { TextField } from '../../ui/fields/text-field';
import styles from './backup-page.module.css';

const SHORTEST = 8;

/** Locks new backups. The passphrase goes to the keychain; on another computer it is typed in. */
export function BackupPassphrase({ isProtected }: { readonly isProtected: boolean }) {
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { run, isRunning, error } = useChannelCommand('backup.protect');
  const isShort = passphrase !== '' && passphrase.length < SHORTEST;
  const isDifferent = again !== '' && again !== passphrase;

  const save = async () => {
    const answer = await run({ passphrase });
    if (!answer.ok) return;
    setPassphrase('');
    setAgain('');
  };

  return (
    <Section
      title={t`Hasło do kopii`}
      lead={
        isProtected
          ? t`Nowe kopie są szyfrowane. Hasło leży w magazynie haseł systemu; zapisz je też w bezpiecznym miejscu, bo bez niego kopii nie otworzy nikt.`
          : t`Bez hasła kopię odczyta każdy, kto ma plik. Ustaw je, jeśli trzymasz kopie w chmurze albo na wspólnym dysku.`
      }
    >
      {error && <ErrorBanner error={error} title={t`Hasło nie zostało zmienione`} />}
      {isProtected ? (
        <div>
          <Button
            isPending={isRunning}
            onPress={() => {
              void run({ passphrase: null });
            }}
          >
            {t`Nie szyfruj nowych kopii`}
          </Button>
        </div>
      ) : (
        <Form className={styles['form']} onSubmit={() => void save()}>
          <TextField
            label={t`Nowe hasło`}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            error={isShort ? t`Hasło ma mieć co najmniej ${SHORTEST} znaków.` : undefined}
          />
          <TextField
            label={t`Powtórz hasło`}
            type="password"
            value={again}
            onChange={setAgain}
            error={isDifferent ? t`Hasła się różnią.` : undefined}
          />
          <div>
            <Button
              type="submit"
              isPending={isRunning}
              isDisabled={passphrase.length < SHORTEST || again !== passphrase}
            >
              <Trans>Szyfruj nowe kopie</Trans>
            </Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
