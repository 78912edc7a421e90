import { Trans, useLingui } from '@lingui/react/macro';
import type { RequestPause } from '../../shared/domain/sending/request-pause';
import { limitSignText } from '../../shared/i18n/request-pause-text';
import { useToday } from '../bridge/open-company';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';

/** Why Kwit has stopped asking iFirma, until when, and what opens the way again. */
export function RequestPauseBanner({ pause }: { readonly pause: RequestPause }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const probeAt = formatInstant(i18n, pause.probeAt, today);
  return (
    <Banner tone="warn" title={t`Kwit wstrzymał zapytania do iFirmy`}>
      {limitSignText(i18n, pause.why)}{' '}
      <Trans>Dopóki trwa przerwa, nic nie jest wysyłane, a dokumenty czekają w kolejce.</Trans>{' '}
      {pause.isProbeDue ? (
        <Trans>Naciśnij „Synchronizuj”: jedno zapytanie próbne sprawdzi, czy droga jest wolna.</Trans>
      ) : (
        <Trans>
          Od {probeAt} wystarczy „Synchronizuj”: jedno zapytanie próbne sprawdzi, czy droga jest wolna.
        </Trans>
      )}
    </Banner>
  );
}
