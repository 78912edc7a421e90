import { useLingui } from '@lingui/react/macro';
import { useAppStatus } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { CheckField } from '../../ui/fields/check-field';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';

/** What may appear outside Kwit's window. None of it asks iFirma or sends anything. */
export function NoticesSection() {
  const { t } = useLingui();
  const { notifications, reminders } = useAppStatus();
  const { run: update, error } = useChannelCommand('app.updateSettings');
  return (
    <Section title={t`Powiadomienia`}>
      <CheckField
        label={t`Powiadomienia systemu o kluczach, limicie i dokumentach do wyjaśnienia`}
        hint={t`O każdej sprawie raz. W Kwicie widać je zawsze.`}
        isSelected={notifications}
        onChange={(isOn) => {
          void update({ notifications: isOn });
        }}
      />
      <CheckField
        label={t`Przypomnienie o kolejce, na przykład „3 dokumenty czekają na wysłanie”`}
        hint={t`Raz dziennie, gdy Kwit się otwiera. Niczego nie wysyła.`}
        isSelected={reminders}
        onChange={(isOn) => {
          void update({ reminders: isOn });
        }}
      />
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
