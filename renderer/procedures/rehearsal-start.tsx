import { Trans, useLingui } from '@lingui/react/macro';
import type { ApiTab, RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import { Button } from '../ui/button';
import styles from './rehearsal-panel.module.css';

type RehearsalStartProps = {
  readonly tab: ApiTab;
  readonly onAct: (action: RehearsalAction) => void;
};

/** From which account a rehearsal begins: one with access, one that has none yet, one whose package has no API. */
export function RehearsalStart({ tab: { packageHasApi, isActive }, onAct }: RehearsalStartProps) {
  const { t } = useLingui();
  if (!packageHasApi) {
    return (
      <div className={styles['answers']}>
        <p>
          <Trans>
            Tak wygląda zakładka, gdy pakiet nie ma API. W iFirmie trzeba wtedy sprawdzić pakiet albo napisać
            na bok@ifirma.pl; list jest w pierwszym kroku.
          </Trans>
        </p>
        <Button
          onPress={() => {
            onAct({ does: 'change_package', hasApi: true });
          }}
        >
          {t`Weź na niby pakiet z API`}
        </Button>
      </div>
    );
  }
  return isActive ? (
    <div className={styles['answers']}>
      <p>
        <Trans>Chcesz przećwiczyć aktywację? Zacznij od konta, na którym API jeszcze nie ma.</Trans>
      </p>
      <Button
        onPress={() => {
          onAct({ does: 'deactivate_access' });
        }}
      >
        {t`Cofnij dostęp na niby`}
      </Button>
    </div>
  ) : (
    <div className={styles['answers']}>
      <p>
        <Trans>Nie każdy pakiet ma API. Zobacz, co widać wtedy zamiast opcji aktywacji.</Trans>
      </p>
      <Button
        onPress={() => {
          onAct({ does: 'change_package', hasApi: false });
        }}
      >
        {t`Weź na niby pakiet bez API`}
      </Button>
    </div>
  );
}
