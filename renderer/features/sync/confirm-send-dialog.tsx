import { Trans, useLingui } from '@lingui/react/macro';
import type { AppError } from '../../../shared/app-error';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import type { SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { MoneyText } from '../../ui/money-text';
import { HandOverChoice } from './hand-over-choice';
import { PlanSentence } from './plan-sentence';
import styles from './sync-page.module.css';

type ConfirmSendDialogProps = {
  readonly plan: SyncPlan;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly isHandingOver: boolean;
  readonly onChooseHandOver: (isHandingOver: boolean) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Names company, account, count, sum and environment before anything leaves the computer (C-09). */
export function ConfirmSendDialog({
  plan,
  isOpen,
  isPending,
  error,
  isHandingOver,
  onChooseHandOver,
  onConfirm,
  onCancel,
}: ConfirmSendDialogProps) {
  const { t, i18n } = useLingui();
  const isDemo = plan.companyKind === 'demo';
  const hasExpense = plan.items.some((item) => item.kind === 'expense');
  const invoices = plan.items.filter((item) => item.kind === 'invoice').length;
  return (
    <ConfirmDialog
      title={isDemo ? t`Wysłać na konto demo?` : t`Wysłać do iFirmy?`}
      isOpen={isOpen}
      isPending={isPending}
      confirmLabel={t`Wyślij`}
      onConfirm={onConfirm}
      onCancel={onCancel}
      error={error === null ? null : sayAppError(i18n, error)}
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
      {invoices > 0 && (
        <HandOverChoice
          invoices={invoices}
          requestsPerHandOver={plan.requestsPerHandOver}
          isSelected={isHandingOver}
          onChange={onChooseHandOver}
        />
      )}
    </ConfirmDialog>
  );
}
