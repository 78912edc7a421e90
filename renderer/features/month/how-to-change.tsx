import { Trans, useLingui } from '@lingui/react/macro';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import styles from './month.module.css';

/** The way in iFirma's panel, in its words. The panel is the user's to press: Kwit only opens it. */
export function HowToChange() {
  const { t } = useLingui();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  return (
    <Section
      title={t`Jak zmienić miesiąc w iFirmie`}
      action={
        <Button
          icon="external"
          onPress={() => {
            void openExternal({ target: 'ifirma_panel' });
          }}
        >
          {t`Otwórz panel iFirmy`}
        </Button>
      }
    >
      <ol className={styles['steps']}>
        <li>
          <Trans>Zaloguj się do iFirmy.</Trans>
        </li>
        <li>
          <Trans>Wejdź w „Konfiguracja”, a potem „Miesiąc księgowy”.</Trans>
        </li>
        <li>
          <Trans>
            Ustaw miesiąc, którego potrzebuje kolejka. Jeśli księgi prowadzi księgowa, najpierw ją zapytaj:
            zmiana dotyczy całego konta.
          </Trans>
        </li>
        <li>
          <Trans>Wróć tutaj i naciśnij „Odczytaj miesiąc z iFirmy”, a potem „Synchronizuj”.</Trans>
        </li>
      </ol>
      <p className={styles['note']}>
        <Trans>
          Faktura musi mieć w tym miesiącu datę sprzedaży, a wydatek datę wystawienia i datę wpływu.
        </Trans>
      </p>
    </Section>
  );
}
