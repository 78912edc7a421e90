import { useLingui } from '@lingui/react/macro';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatInstant } from '../lib/format-instant';
import { ErrorBanner } from '../ui/error-banner';

/** The read that tells what became of a write whose answer was lost, and what to say when it could not. */
export function useSettleWrite(contractorId: string) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run, isRunning, error } = useChannelCommand('contractors.settle');
  return {
    settle: () => void run({ contractorId }),
    isRunning,
    problem:
      error?.code === 'too_early' ? (
        <p role="status">
          {t`iFirma nie ma jeszcze tej zmiany, ale może ją przyjąć z opóźnieniem. Sprawdź ponownie ${formatInstant(i18n, error.availableAt, today)}.`}
        </p>
      ) : (
        error && <ErrorBanner error={error} />
      ),
  };
}
