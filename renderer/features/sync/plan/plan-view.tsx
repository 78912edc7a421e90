import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SyncPlan } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/layout/empty-state';
import { ErrorBanner } from '../../../ui/error-banner';
import { ConfirmSendDialog } from './confirm-send-dialog';
import { NothingToSend } from './nothing-to-send';
import { PlanRows } from './plan-rows';
import { PlanSentence } from './plan-sentence';
import styles from '../sync-page.module.css';
import { usePlanSending } from './use-plan-sending';

type PlanViewProps = {
  readonly plan: SyncPlan;
  /** Read from iFirma just now, so that it may be confirmed. */
  readonly isFresh: boolean;
  readonly isReading: boolean;
  readonly onSent: () => void;
};

/** What will be sent, in which order and with which dates; nothing leaves without a confirmation (C-09). */
export function PlanView({ plan, isFresh, isReading, onSent }: PlanViewProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const sending = usePlanSending(plan, onSent);

  if (plan.items.length === 0) {
    // What one step of the month would let go has a sentence of its own.
    if (plan.monthPlan !== null) return null;
    if (plan.blocked.length > 0) return <NothingToSend blocked={plan.blocked} />;
    return (
      <EmptyState icon="sync" title={t`Nic nie czeka na wysłanie`}>
        {plan.snapshot === null ? (
          <Trans>
            „Synchronizuj” odczyta z iFirmy miesiąc księgowy i limit. Niczego nie wyśle bez Twojej zgody.
          </Trans>
        ) : (
          <Trans>
            iFirma odczytana {formatInstant(i18n, plan.snapshot.readAt, today)}. Dodaj dokument do kolejki, a
            pojawi się tutaj.
          </Trans>
        )}
      </EmptyState>
    );
  }

  const count = plan.items.length;
  return (
    <section className={styles['section']}>
      <PlanSentence plan={plan} />
      <PlanRows
        label={t`Do wysłania`}
        items={plan.items}
        isChangeable={isFresh && plan.canConfirm}
        sending={sending}
      />
      <div className={styles['footer']}>
        <Button
          tone="primary"
          icon="send"
          isDisabled={!isFresh || !plan.canConfirm || isReading}
          onPress={sending.ask}
        >
          <Plural
            value={count}
            one="Wyślij # dokument"
            few="Wyślij # dokumenty"
            other="Wyślij # dokumentów"
          />
        </Button>
        {!isFresh && (
          <span className={styles['meta']}>
            <Trans>Najpierw „Synchronizuj”: plan powstaje z tego, co iFirma ma teraz.</Trans>
          </span>
        )}
      </div>
      {sending.error && !sending.isAsking && <ErrorBanner error={sending.error} />}
      <ConfirmSendDialog plan={plan} sending={sending} />
    </section>
  );
}
