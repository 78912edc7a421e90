import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatInstant } from '../../lib/format-instant';

/** Where the figures come from: from Kwit alone, and how much of iFirma is known to be missing. */
export function KnownFrom() {
  const { i18n } = useLingui();
  const today = useToday();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const snapshot = sync?.plan.snapshot;
  if (!snapshot) {
    return (
      <Trans>Tylko z Kwita: iFirma nie była jeszcze odczytana. Wpłat zapisanych w niej Kwit nie zna.</Trans>
    );
  }
  const readAt = formatInstant(i18n, snapshot.readAt, today);
  return (
    <>
      <Trans>Tylko z Kwita, bez dokumentów i wpłat wpisanych wprost w iFirmie (odczytana {readAt}).</Trans>{' '}
      {sync.unboundAtIfirma > 0 && (
        <Plural
          value={sync.unboundAtIfirma}
          one="Jest w niej # nowa faktura, której tu nie ma."
          few="Są w niej # nowe faktury, których tu nie ma."
          other="Jest w niej # nowych faktur, których tu nie ma."
        />
      )}
    </>
  );
}
