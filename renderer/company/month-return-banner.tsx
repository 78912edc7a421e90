import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MonthReturn } from '../../shared/domain/sending/month-return';
import { sayAppError } from '../../shared/i18n/app-error-text';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatMonth } from '../lib/format-calendar';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/overlays/confirm-dialog';

/** The month that Kwit left and has not come back to: offered, never taken by itself (design, section 5). */
export function MonthReturnBanner({ offer }: { readonly offer: MonthReturn }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run: goBack, error, isRunning, forget } = useChannelCommand('sync.goBackToMonth');
  const [isAsking, setIsAsking] = useState(false);
  const home = formatMonth(i18n, offer.home.year, offer.home.month);
  const away = formatMonth(i18n, offer.away.year, offer.away.month);
  const movedAt = formatInstant(i18n, offer.movedAt, today);
  const accept = async () => {
    const answer = await goBack({});
    if (answer.ok) setIsAsking(false);
  };
  return (
    <Banner
      tone="warn"
      title={t`Miesiąc w iFirmie jest przestawiony`}
      action={
        <Button
          onPress={() => {
            forget();
            setIsAsking(true);
          }}
        >
          <Trans>Wróć do miesiąca {home}</Trans>
        </Button>
      }
    >
      {offer.isCertain ? (
        <Trans>
          Kwit przestawił go na {away} ({movedAt}) i jeszcze nie wrócił do miesiąca {home}. Sam tego nie
          zrobi.
        </Trans>
      ) : (
        <Trans>
          Kwit przestawiał go na {away} ({movedAt}) i nie wiadomo, czy się udało. Naciśnij „Synchronizuj”,
          żeby to sprawdzić.
        </Trans>
      )}
      <ConfirmDialog
        title={t`Wrócić do miesiąca ${home}?`}
        isOpen={isAsking}
        isPending={isRunning}
        confirmLabel={t`Wróć`}
        onConfirm={() => void accept()}
        onCancel={() => {
          setIsAsking(false);
        }}
        error={error === null ? null : sayAppError(i18n, error)}
      >
        <p>
          <Trans>
            Kwit sprawdzi, czy w iFirmie nadal jest {away}, i przestawi całe konto o jeden miesiąc, na {home}.
            Jeśli miesiąc zmienił ktoś inny, niczego nie zrobi.
          </Trans>
        </p>
      </ConfirmDialog>
    </Banner>
  );
}
