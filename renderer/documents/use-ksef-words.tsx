import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';

export type KsefWords = {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly title: string;
  readonly text: ReactNode;
};

/** What the state means and what to do; null where KSeF has no meaning. */
export function useKsefWords({ summary, ksef, accepted }: DocumentDetail): KsefWords | null {
  const { t } = useLingui();
  switch (summary.ksefState) {
    case 'not_applicable':
      return null;
    case 'not_sent':
      return {
        tone: 'warn',
        title: t`Tej faktury nie ma jeszcze w KSeF`,
        text: (
          <>
            {ksef.wishedAt !== null && (
              <>
                <Trans>Miała pójść do KSeF razem z wysyłką, ale do tego nie doszło.</Trans>{' '}
              </>
            )}
            {accepted?.ifirmaId === null ? (
              <Trans>
                Kwit nie zna jej identyfikatora, więc jej nie przekaże. Otwórz ją w panelu iFirmy i wybierz
                „Wyślij do KSeF”.
              </Trans>
            ) : (
              <Trans>Wystawienie w iFirmie nie wysyła faktury do KSeF: to osobny krok.</Trans>
            )}
          </>
        ),
      };
    case 'handed_over':
      return {
        tone: 'info',
        title: t`Przekazana, czeka na numer KSeF`,
        text: <Trans>Numer nadaje KSeF, zwykle po chwili. Kwit nie sprawdza tego sam.</Trans>,
      };
    case 'numbered':
      return {
        tone: 'good',
        title: t`Faktura jest w KSeF`,
        text: <bdi>{ksef.number}</bdi>,
      };
    case 'refused':
      return {
        tone: 'bad',
        title: t`Faktura nie weszła do KSeF`,
        text: (
          <>
            {ksef.reason !== null && <q>{ksef.reason}</q>}{' '}
            <Trans>
              Popraw to, o czym pisze iFirma, i przekaż fakturę jeszcze raz. Połączenie z KSeF ustawia się w
              panelu iFirmy, a błąd w treści poprawia korekta. Faktury wysłanej wcześniej e-mailem KSeF może
              już nie przyjąć.
            </Trans>
          </>
        ),
      };
    case 'unknown':
      return {
        tone: 'warn',
        title: t`Nie wiadomo, czy faktura poszła do KSeF`,
        text: (
          <Trans>
            Odpowiedź iFirmy nie dotarła. Po 10 minutach sprawdź stan w iFirmie. Jeżeli nadal nic tam nie ma,
            możesz przekazać fakturę jeszcze raz. Kwit sam tego nie powtórzy.
          </Trans>
        ),
      };
  }
}
