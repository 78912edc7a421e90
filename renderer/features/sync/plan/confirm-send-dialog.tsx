import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import type { SyncPlan } from '../../../../shared/ipc/contracts/sync.contract';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog';
import { MoneyText } from '../../../ui/facts/money-text';
import { HandOverChoice } from './hand-over-choice';
import { PlanSentence } from './plan-sentence';
import styles from '../sync-page.module.css';
import type { PlanSending } from './use-plan-sending';

type ConfirmSendDialogProps = {
  readonly plan: SyncPlan;
  readonly sending: Omit<PlanSending, 'dateOf' | 'chooseDate' | 'ask'>;
};

/** Names company, account, count, sum and environment before anything leaves the computer (C-09). */
export function ConfirmSendDialog({ plan, sending }: ConfirmSendDialogProps) {
  const { t, i18n } = useLingui();
  const isDemo = plan.companyKind === 'demo';
  const hasExpense = plan.items.some((item) => item.kind === 'expense');
  return (
    <ConfirmDialog
      title={isDemo ? t`Wysłać na konto demo?` : t`Wysłać do iFirmy?`}
      isOpen={sending.isAsking}
      isPending={sending.isRunning}
      confirmLabel={t`Wyślij`}
      onConfirm={() => void sending.send()}
      onCancel={sending.cancel}
      error={sending.error === null ? null : sayAppError(i18n, sending.error)}
    >
      <p className={styles['environment']}>{isDemo ? t`KONTO DEMO` : t`PRAWDZIWE KONTO`}</p>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Firma</Trans>
        </dt>
        <dd>{plan.companyName}</dd>
        <dt>
          <Trans>Konto</Trans>
        </dt>
        <dd>{plan.login}</dd>
        <dt>
          <Trans>Dokumenty</Trans>
        </dt>
        <dd>{plan.items.length}</dd>
        <dt>
          <Trans>Suma brutto</Trans>
        </dt>
        <dd>
          <MoneyText minor={plan.grossMinorTotal} isStrong />
        </dd>
      </dl>
      <PlanSentence plan={plan} />
      <p>
        <Trans>Wystawionej faktury nie da się cofnąć z Kwita: poprawia się ją korektą w iFirmie.</Trans>{' '}
        {hasExpense && <Trans>Zaksięgowany wydatek usuniesz tylko w panelu iFirmy.</Trans>}
      </p>
      <HandOverChoice sending={sending} requestsPerHandOver={plan.requestsPerHandOver} />
    </ConfirmDialog>
  );
}
