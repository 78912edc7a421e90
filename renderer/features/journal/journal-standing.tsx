import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { JournalStanding } from '../../../shared/ipc/contracts/journal.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { formatInstant } from '../../lib/format-instant';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { ForgottenSendings } from './forgotten-sendings';
import styles from './journal-page.module.css';

type JournalStandingProps = { readonly standing: JournalStanding; readonly today: string };

/** Whether the lines follow from each other; where they do not, the person decides whether sending goes on. */
export function JournalStandingView({ standing, today }: JournalStandingProps) {
  const { t, i18n } = useLingui();
  const accept = useChannelCommand('journal.accept');
  const { lineCount, brokenCount, stopsSending, checkedAt } = standing;
  const lines = t`${plural(lineCount, { one: '# wpis', few: '# wpisy', other: '# wpisów' })}`;
  return (
    <>
      <p className={styles['standing']}>
        {t`Dziennik sprawdzony ${formatInstant(i18n, checkedAt, today)}, ${lines}`}
      </p>
      {brokenCount > 0 && (
        <Banner
          tone={stopsSending ? 'bad' : 'warn'}
          title={t`${plural(brokenCount, {
            one: '# wpis nie wynika z poprzedniego',
            few: '# wpisy nie wynikają z poprzednich',
            other: '# wpisów nie wynika z poprzednich',
          })}`}
          action={
            stopsSending ? (
              <Button
                isPending={accept.isRunning}
                onPress={() => {
                  void accept.run({ seen: 'breaks' });
                }}
              >
                {t`Przejrzane, wysyłaj dalej`}
              </Button>
            ) : undefined
          }
        >
          {stopsSending ? (
            <Trans>
              Są oznaczone na liście. Porównaj je z fakturami w iFirmie: brakujący wpis może znaczyć, że
              dokument już tam jest. Potem zdecyduj.
            </Trans>
          ) : (
            <Trans>Są oznaczone na liście. Obejrzano je i wysyłanie trwa.</Trans>
          )}
        </Banner>
      )}
      <ForgottenSendings
        standing={standing}
        today={today}
        isPending={accept.isRunning}
        onSeen={() => {
          void accept.run({ seen: 'forgotten' });
        }}
      />
      {accept.error && <ErrorBanner error={accept.error} />}
    </>
  );
}
