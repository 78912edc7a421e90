import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyOverview } from '../../../shared/ipc/contracts/keys.contract';
import { Section } from '../../ui/layout/section';
import styles from './keys-page.module.css';

/** Where everything about keys lies, and what the keychain says now. */
export function KeyStorage({ overview }: { readonly overview: KeyOverview }) {
  const { t, i18n } = useLingui();
  const isDemo = overview.keychain === 'not_needed';
  const kept = new Set(overview.keys.flatMap(({ backend }) => backend ?? []));
  const isForThisRunOnly = kept.delete(IN_MEMORY);
  const places = [...kept].map((backend) => placeOf(i18n, backend)).join(', ');
  const words = {
    available: t`Odpowiada.`,
    waiting: t`Pyta Cię o zgodę w oknie systemu.`,
    unavailable: t`Nie odpowiada albo jest zablokowany.`,
    not_needed: t`Niepotrzebny: klucze konta demo są tylko w pamięci.`,
  };
  return (
    <Section title={t`Co gdzie jest`}>
      <dl className={styles['storage']}>
        <dt>
          <Trans>Magazyn haseł systemu</Trans>
        </dt>
        <dd>{words[overview.keychain]}</dd>
        <dt>
          <Trans>Klucze</Trans>
        </dt>
        <dd>
          {isDemo && <Trans>Na niby, tylko w pamięci Kwita. Otwierają jedynie konto demo.</Trans>}
          {!isDemo && kept.size === 0 && !isForThisRunOnly && <Trans>Żadnego jeszcze nie zapisano.</Trans>}
          {!isDemo && kept.size > 0 && (
            <Trans>Każdy jako osobny wpis: {places}. Kwit nigdy ich nie pokazuje ani nie kopiuje.</Trans>
          )}{' '}
          {!isDemo && isForThisRunOnly && (
            <Trans>Podane na czas tej sesji są tylko w pamięci Kwita i znikną z jego zamknięciem.</Trans>
          )}
        </dd>
        <dt>
          <Trans>Baza Kwita</Trans>
        </dt>
        <dd>
          <Trans>Login, daty zapisania i sprawdzenia, ostatnia odpowiedź iFirmy. Żadnych kluczy.</Trans>
        </dd>
        <dt>
          <Trans>Schowek</Trans>
        </dt>
        <dd>
          <Trans>
            Kwit czyści go po zapisaniu klucza, jeśli klucz wciąż w nim jest. Historii schowka, którą prowadzi
            system, nie zmienia.
          </Trans>
        </dd>
      </dl>
    </Section>
  );
}

/** As main records it for a key that is kept for this run only. */
const IN_MEMORY = 'memory';

/** The system's keychains by the names that their users know; one that is new here is shown as it was recorded. */
function placeOf(i18n: I18n, backend: string): string {
  switch (backend) {
    case 'keytar/keychain':
      return i18n._(msg`Pęk kluczy macOS`);
    case 'keytar/credential-manager':
      return i18n._(msg`Menedżer poświadczeń Windows`);
    case 'keytar/libsecret':
      return i18n._(msg`baza haseł systemu (Secret Service)`);
    default:
      return backend;
  }
}
