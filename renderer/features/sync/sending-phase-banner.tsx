import { Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** A real account opens step by step: reads, then one document, then the rest (design, section 5). */
export function SendingPhaseBanner({ hasSnapshot }: { readonly hasSnapshot: boolean }) {
  const { t } = useLingui();
  const { sendingPhase } = useCompany();
  const { run: advance, isRunning } = useChannelCommand('company.advanceSendingPhase');
  switch (sendingPhase) {
    case 'read_only':
      return (
        <Banner
          tone="info"
          title={t`Kwit na razie tylko czyta z iFirmy`}
          action={
            hasSnapshot && (
              <Button isPending={isRunning} onPress={() => void advance({ to: 'first_document' })}>
                <Trans>Włącz wysyłanie</Trans>
              </Button>
            )
          }
        >
          {hasSnapshot ? (
            <Trans>
              Odczyt działa. Gdy włączysz wysyłanie, pierwszy pójdzie jeden dokument, do obejrzenia.
            </Trans>
          ) : (
            <Trans>Naciśnij „Synchronizuj”, żeby sprawdzić połączenie. Potem włączysz wysyłanie.</Trans>
          )}
        </Banner>
      );
    case 'first_document':
      return (
        <Banner tone="info" title={t`Pierwszy pójdzie jeden dokument`}>
          <Trans>Obejrzysz go w iFirmie, zanim pójdą następne.</Trans>
        </Banner>
      );
    case 'look_at_first':
      return (
        <Banner
          tone="warn"
          title={t`Obejrzyj w iFirmie pierwszy wysłany dokument`}
          action={
            <Button isPending={isRunning} onPress={() => void advance({ to: 'open' })}>
              <Trans>Wygląda dobrze, wysyłaj dalej</Trans>
            </Button>
          }
        >
          <Trans>Sprawdź numer, kwoty i nabywcę. Następne dokumenty czekają na Twoje potwierdzenie.</Trans>
        </Banner>
      );
    case 'open':
      return null;
  }
}
