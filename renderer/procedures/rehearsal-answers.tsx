import { Trans, useLingui } from '@lingui/react/macro';
import type { ApiTab, RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import { Button } from '../ui/button';
import styles from './rehearsal-panel.module.css';
import { RehearsalStart } from './rehearsal-start';

type RehearsalAnswersProps = {
  readonly tab: ApiTab;
  readonly onAct: (action: RehearsalAction) => void;
};

/** What an administrator of iFirma would do: now, later, less, or not at all. */
export function RehearsalAnswers({ tab, onAct }: RehearsalAnswersProps) {
  const { t } = useLingui();
  const { access, requested, granted, packageHasApi } = tab;
  if (!packageHasApi || (access !== 'extended_requested' && access !== 'pending')) {
    return <RehearsalStart tab={tab} onAct={onAct} />;
  }
  const asked = requested ?? 0;
  // Half-way between what there is and what was asked for: always less, always something.
  const less = granted + Math.ceil((asked - granted) / 2);
  return (
    <div className={styles['answers']} role="group" aria-label={t`Odpowiedź iFirmy na niby`}>
      <p>
        <Trans>A co odpowie iFirma? W próbie decydujesz Ty.</Trans>
      </p>
      <div className={styles['buttons']}>
        <Button
          onPress={() => {
            onAct({ does: 'approve_request' });
          }}
        >
          {t`Przyznaj ${asked}`}
        </Button>
        {less < asked && (
          <Button
            onPress={() => {
              onAct({ does: 'approve_request', documentsPerMonth: less });
            }}
          >
            {t`Przyznaj tylko ${less}`}
          </Button>
        )}
        {access === 'extended_requested' && (
          <Button
            onPress={() => {
              onAct({ does: 'postpone_request' });
            }}
          >
            {t`Każ czekać`}
          </Button>
        )}
        <Button
          onPress={() => {
            onAct({ does: 'refuse_request' });
          }}
        >
          {t`Odmów`}
        </Button>
      </div>
    </div>
  );
}
