import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReturnPlan } from '../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatInstant } from '../lib/format-instant';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorBanner } from '../ui/error-banner';
import { MoneyText } from '../ui/money-text';
import { PutAside } from './put-aside';
import styles from './restore-backup.module.css';

type ReturnToPreviousProps = { readonly companyId: string; readonly today: string };

/** The way back from a change of the data's version: what it brings is said first, then one button does it. */
export function ReturnToPrevious({ companyId, today }: ReturnToPreviousProps) {
  const { t } = useLingui();
  const look = useChannelCommand('backup.planReturn');
  const [plan, setPlan] = useState<ReturnPlan | null>(null);
  return (
    <>
      <Button
        isPending={look.isRunning}
        onPress={() => {
          void look.run({ companyId }).then((seen) => {
            if (seen.ok) setPlan(seen.value);
          });
        }}
      >
        {t`Wróć do poprzedniej wersji…`}
      </Button>
      {look.error && <ErrorBanner error={look.error} />}
      {plan !== null && (
        <ReturnDialog
          companyId={companyId}
          plan={plan}
          today={today}
          onClose={() => {
            setPlan(null);
          }}
        />
      )}
    </>
  );
}

type ReturnDialogProps = ReturnToPreviousProps & {
  readonly plan: ReturnPlan;
  readonly onClose: () => void;
};

function ReturnDialog({ companyId, plan, today, onClose }: ReturnDialogProps) {
  const { t, i18n } = useLingui();
  const { run, isRunning, error } = useChannelCommand('backup.returnToPrevious');
  return (
    <Dialog
      title={t`Wrócić do danych sprzed zmiany wersji?`}
      isOpen
      onClose={onClose}
      onSubmit={() => {
        void run({ companyId }).then((done) => {
          if (done.ok) onClose();
        });
      }}
      primary={
        <Button type="submit" tone="primary" isPending={isRunning}>
          {t`Wróć do poprzedniej wersji`}
        </Button>
      }
      secondary={<Button onPress={onClose}>{t`Anuluj`}</Button>}
    >
      <dl className={styles['facts']}>
        <dt>{t`Wersja danych`}</dt>
        <dd>{plan.dataVersion}</dd>
        <dt>{t`Stan z`}</dt>
        <dd>{formatInstant(i18n, plan.takenAt, today)}</dd>
        <dt>{t`Dokumenty`}</dt>
        <dd>{plan.documentCount}</dd>
        <dt>{t`Razem brutto`}</dt>
        <dd>
          <MoneyText minor={plan.grossMinorTotal} />
        </dd>
      </dl>
      <p>
        <Trans>
          Kwit zamknie firmę i zachowa obecne dane w osobnym pliku. Te sprzed zmiany otworzysz w poprzedniej
          wersji programu. Co już poszło do iFirmy, nie pójdzie drugi raz.
        </Trans>
      </p>
      <PutAside putAside={plan} today={today} />
      {error && <ErrorBanner error={error} />}
    </Dialog>
  );
}
