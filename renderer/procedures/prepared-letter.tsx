import { Trans, useLingui } from '@lingui/react/macro';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { CopyButton } from './copy-button';
import styles from './prepared-letter.module.css';

export type Letter = { readonly to: string; readonly subject: string; readonly body: string };

/** A letter to iFirma, ready to be sent from the user's own mail program. It is in Polish: iFirma reads it. */
export function PreparedLetter({ letter }: { readonly letter: Letter }) {
  const { t } = useLingui();
  const { to, subject, body } = letter;
  const { run: writeToIfirma } = useChannelCommand('app.writeToIfirma');
  return (
    <div className={styles['letter']}>
      <dl className={styles['head']}>
        <dt>
          <Trans>Do</Trans>
        </dt>
        <dd>{to}</dd>
        <dt>
          <Trans>Temat</Trans>
        </dt>
        <dd lang="pl">{subject}</dd>
      </dl>
      <p className={styles['body']} lang="pl">
        {body}
      </p>
      <div className={styles['buttons']}>
        <Button icon="external" onPress={() => void writeToIfirma({ subject, body })}>
          {t`Otwórz w programie pocztowym`}
        </Button>
        <CopyButton text={body}>{t`Skopiuj treść`}</CopyButton>
        <CopyButton text={subject}>{t`Skopiuj temat`}</CopyButton>
        <CopyButton text={to}>{t`Skopiuj adres`}</CopyButton>
      </div>
    </div>
  );
}
