import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import type { MonthPlan, SyncPlan } from '../../../../shared/ipc/contracts/sync.contract';
import { formatMonth } from '../../../lib/format-calendar';
import { Button } from '../../../ui/button';
import { CheckField } from '../../../ui/fields/check-field';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog';
import { MoneyText } from '../../../ui/facts/money-text';
import { Section } from '../../../ui/layout/section';
import { HandOverChoice } from './hand-over-choice';
import { PlanRows } from './plan-rows';
import styles from '../sync-page.module.css';
import { usePlanSending } from './use-plan-sending';

type MonthPlanViewProps = {
  readonly plan: SyncPlan;
  readonly monthPlan: MonthPlan;
  /** Read from iFirma just now, so that it may be confirmed. */
  readonly isFresh: boolean;
  readonly onSent: () => void;
};

/** The documents that one step of the month would let go: there, send, and back, each with a consent of its own. */
export function MonthPlanView({ plan, monthPlan, isFresh, onSent }: MonthPlanViewProps) {
  const { t, i18n } = useLingui();
  const sending = usePlanSending(monthPlan, onSent);
  const [mayMove, setMayMove] = useState(false);
  const [goBack, setGoBack] = useState(false);
  const from = formatMonth(i18n, monthPlan.from.year, monthPlan.from.month);
  const to = formatMonth(i18n, monthPlan.to.year, monthPlan.to.month);
  const isDemo = plan.companyKind === 'demo';
  return (
    <Section
      title={t`Po przestawieniu miesiąca: ${to}`}
      lead={
        <Trans>
          iFirma ma ustawiony miesiąc {from}. Kwit może go przestawić na {to}, wysłać te dokumenty i wrócić.
        </Trans>
      }
    >
      <PlanRows
        label={t`Do wysłania po przestawieniu miesiąca`}
        items={monthPlan.items}
        isChangeable={isFresh && monthPlan.canConfirm}
        sending={sending}
      />
      <div className={styles['footer']}>
        <Button
          isDisabled={!isFresh || !monthPlan.canConfirm}
          onPress={() => {
            setMayMove(false);
            setGoBack(false);
            sending.ask();
          }}
        >
          <Trans>Przestaw miesiąc i wyślij</Trans>
        </Button>
      </div>
      <ConfirmDialog
        title={t`Przestawić miesiąc na ${to} i wysłać?`}
        isOpen={sending.isAsking}
        isPending={sending.isRunning}
        isConfirmDisabled={!mayMove}
        confirmLabel={t`Przestaw i wyślij`}
        onConfirm={() => void sending.send({ goBack })}
        onCancel={sending.cancel}
        error={sending.error === null ? null : sayAppError(i18n, sending.error)}
      >
        <p className={styles['environment']}>{isDemo ? t`KONTO DEMO` : t`PRAWDZIWE KONTO`}</p>
        <p>
          {plan.companyName}, {plan.login}:{' '}
          <Plural value={monthPlan.items.length} one="# dokument" few="# dokumenty" other="# dokumentów" />,{' '}
          <MoneyText minor={monthPlan.grossMinorTotal} isStrong />.{' '}
          <Trans>Zapytań do iFirmy: {monthPlan.requestCount}.</Trans>
        </p>
        <p>
          <Trans>
            Miesiąc jest wspólny dla całego konta: dopóki będzie przestawiony, w nim księgują też panel
            iFirmy, księgowa i inne programy. Wystawionej faktury nie da się cofnąć z Kwita.
          </Trans>
        </p>
        <CheckField
          label={t`Zgadzam się: przestaw miesiąc: ${from} → ${to}`}
          isSelected={mayMove}
          onChange={setMayMove}
        />
        <CheckField
          label={t`Zgadzam się: po wysyłce wróć do miesiąca ${from}`}
          hint={t`Bez tej zgody, po zatrzymaniu i po awarii Kwit zapyta o powrót, a sam nie wróci.`}
          isSelected={goBack}
          onChange={setGoBack}
        />
        <HandOverChoice sending={sending} requestsPerHandOver={plan.requestsPerHandOver} />
      </ConfirmDialog>
    </Section>
  );
}
