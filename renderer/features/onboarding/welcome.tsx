import { Trans, useLingui } from '@lingui/react/macro';
import type { AppError } from '../../../shared/app-error';
import { RestoreFromFile } from '../../company/restore-from-file';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Wordmark } from '../../ui/wordmark';
import styles from './onboarding.module.css';

type WelcomeProps = {
  readonly isRunning: boolean;
  readonly error: AppError | null;
  readonly today: string;
  readonly onDemo: () => void;
  readonly onConnect: () => void;
};

/** One decision: try it, or connect the real books. */
export function Welcome({ isRunning, error, today, onDemo, onConnect }: WelcomeProps) {
  const { t } = useLingui();
  return (
    <>
      <div>
        <Wordmark />
        <h1 className={styles['claim']}>
          <Trans>Faktury i wydatki dla iFirmy, także bez internetu</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Wpisujesz dokumenty kiedy chcesz, a Kwit wysyła je do iFirmy dopiero na Twoje polecenie. Każdy
            dokładnie raz.
          </Trans>
        </p>
      </div>
      {error && <ErrorBanner error={error} />}
      <ul className={styles['choices']}>
        <li className={styles['choice']}>
          <div>
            <h2 className={styles['choiceTitle']}>
              <Trans>Najpierw wypróbuję</Trans>
            </h2>
            <p className={styles['choiceWords']}>
              <Trans>
                Gotowa firma na niby, z iFirmą na niby w tym komputerze. Nic nie wychodzi na zewnątrz, niczego
                nie można zepsuć.
              </Trans>
            </p>
          </div>
          <Button tone="primary" onPress={onDemo} isPending={isRunning} autoFocus>
            {t`Konto demo`}
          </Button>
        </li>
        <li className={styles['choice']}>
          <div>
            <h2 className={styles['choiceTitle']}>
              <Trans>Mam konto w iFirmie</Trans>
            </h2>
            <p className={styles['choiceWords']}>
              <Trans>
                Podasz dane firmy, potem klucze API. Na początku Kwit tylko czyta: bez Twojej zgody niczego w
                iFirmie nie zapisze.
              </Trans>
            </p>
          </div>
          <Button onPress={onConnect} isDisabled={isRunning}>
            {t`Połącz z kontem iFirma`}
          </Button>
        </li>
        <li className={styles['choice']}>
          <div>
            <h2 className={styles['choiceTitle']}>
              <Trans>Mam kopię zapasową</Trans>
            </h2>
            <p className={styles['choiceWords']}>
              <Trans>
                Firma wróci z niej w całości, także z innego komputera. Klucze API wpiszesz na nowo.
              </Trans>
            </p>
          </div>
          <RestoreFromFile today={today} />
        </li>
      </ul>
    </>
  );
}
