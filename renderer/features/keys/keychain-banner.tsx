import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyOverview } from '../../../shared/ipc/contracts/keys.contract';
import { Banner } from '../../ui/banner';

/** Says so when the system's keychain does not open, or is about to ask. */
export function KeychainBanner({ keychain }: Pick<KeyOverview, 'keychain'>) {
  const { t } = useLingui();
  switch (keychain) {
    case 'available':
    case 'not_needed':
      return null;
    case 'waiting':
      return (
        <Banner tone="info" icon="locked" title={t`System pyta o zgodę`}>
          <Trans>Kwit czeka na magazyn haseł. Odpowiedz w oknie systemu.</Trans>
        </Banner>
      );
    case 'unavailable':
      return (
        <Banner tone="warn" icon="locked" title={t`Klucze niedostępne`}>
          <Trans>
            Magazyn haseł systemu nie odpowiada albo jest zablokowany. Wszystko poza synchronizacją działa.
            Odblokuj go albo podaj klucze na czas tej sesji.
          </Trans>
        </Banner>
      );
  }
}
