import { Trans, useLingui } from '@lingui/react/macro';
import type { ReturnPlan } from '../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays/dialog';
import { ErrorBanner } from '../ui/error-banner';
import { AskInDialog } from './ask-in-dialog';
import { WhatComesBack } from './what-comes-back';

type ReturnToPreviousProps = { readonly companyId: string; readonly today: string };

/** The way back from a change of the data's version: what it brings is said first, then one button does it. */
export function ReturnToPrevious({ companyId, today }: ReturnToPreviousProps) {
  const { t } = useLingui();
  return (
    <AskInDialog label={t`Wróć do poprzedniej wersji…`} channel="backup.planReturn" input={{ companyId }}>
      {(plan, close) => <ReturnDialog companyId={companyId} plan={plan} today={today} onClose={close} />}
    </AskInDialog>
  );
}

type ReturnDialogProps = ReturnToPreviousProps & {
  readonly plan: ReturnPlan;
  readonly onClose: () => void;
};

function ReturnDialog({ companyId, plan, today, onClose }: ReturnDialogProps) {
  const { t } = useLingui();
  const { run, isRunning, error } = useChannelCommand('backup.returnToPrevious');
  return (
    <Dialog
      title={t`Wrócić do danych sprzed zmiany wersji?`}
      isOpen
      mustStay={isRunning}
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
      secondary={
        <Button onPress={onClose} isDisabled={isRunning}>
          {t`Anuluj`}
        </Button>
      }
    >
      <WhatComesBack
        of={t`Wersja danych`}
        name={plan.dataVersion}
        stateAt={plan.takenAt}
        plan={plan}
        today={today}
      >
        <Trans>
          Kwit zamknie firmę i zachowa obecne dane w osobnym pliku. Te sprzed zmiany otworzysz w poprzedniej
          wersji programu. Co już poszło do iFirmy, nie pójdzie drugi raz.
        </Trans>
      </WhatComesBack>
      {error && <ErrorBanner error={error} />}
    </Dialog>
  );
}
