import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyOverview } from '../../../shared/ipc/contracts/keys.contract';
import { Section } from '../../ui/section';
import styles from './keys-page.module.css';

/** Where everything about keys lies, and what the keychain says now. */
export function KeyStorage({ overview }: { readonly overview: KeyOverview }) {
  const { t } = useLingui();
  const backends = [...new Set(overview.keys.map(({ backend }) => backend))].filter(
    (backend) => backend !== null,
  );
  const places = backends.join(', ');
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
          {backends.length === 0 ? (
            <Trans>Żadnego jeszcze nie zapisano.</Trans>
          ) : (
            <Trans>Każdy jako osobny wpis ({places}). Kwit nigdy ich nie pokazuje ani nie kopiuje.</Trans>
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
