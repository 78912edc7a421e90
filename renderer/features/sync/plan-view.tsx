import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { ConfirmSendDialog } from './confirm-send-dialog';
import { PlanRow } from './plan-row';
import { PlanSentence } from './plan-sentence';
import styles from './sync-page.module.css';

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
  const { run: confirm, error, isRunning, forget } = useChannelCommand('sync.confirm');
  const [chosenDates, setChosenDates] = useState<Readonly<Record<string, string>>>({});
  const [isAsking, setIsAsking] = useState(false);
  const [isHandingOver, setIsHandingOver] = useState(false);

  if (plan.items.length === 0) {
    if (plan.blocked.length > 0) return null;
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

  const dateOf = (item: SyncPlan['items'][number]) => {
    const [proposed = item.issuedOn] = item.issueDateChoices;
    return chosenDates[item.documentId] ?? proposed;
  };
  const send = async () => {
    const answer = await confirm({
      planId: plan.planId,
      documents: plan.items.map((item) => ({ documentId: item.documentId, issuedOn: dateOf(item) })),
      handOverToKsef: isHandingOver
        ? plan.items.filter((item) => item.kind === 'invoice').map((item) => item.documentId)
        : [],
    });
    if (!answer.ok) return;
    setIsAsking(false);
    onSent();
  };
  const count = plan.items.length;
  return (
    <section className={styles['section']}>
      <PlanSentence plan={plan} />
      <ul className={styles['list']} aria-label={t`Do wysłania`}>
        {plan.items.map((item) => (
          <PlanRow
            key={item.documentId}
            item={item}
            today={today}
            issuedOn={dateOf(item)}
            isChangeable={isFresh && plan.canConfirm}
            onChooseDate={(day) => {
              setChosenDates({ ...chosenDates, [item.documentId]: day });
            }}
          />
        ))}
      </ul>
      <div className={styles['footer']}>
        <Button
          tone="primary"
          icon="send"
          isDisabled={!isFresh || !plan.canConfirm || isReading}
          onPress={() => {
            forget();
            setIsHandingOver(false);
            setIsAsking(true);
          }}
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
      {error && !isAsking && <ErrorBanner error={error} />}
      <ConfirmSendDialog
        plan={plan}
        isOpen={isAsking}
        isPending={isRunning}
        error={error}
        isHandingOver={isHandingOver}
        onChooseHandOver={setIsHandingOver}
        onConfirm={() => void send()}
        onCancel={() => {
          setIsAsking(false);
        }}
      />
    </section>
  );
}
