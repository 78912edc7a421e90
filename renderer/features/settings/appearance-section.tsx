import { useLingui } from '@lingui/react/macro';
import { useAppStatus } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import { SegmentedField } from '../../ui/fields/segmented-field';
import styles from './settings-page.module.css';

/** Theme and language, for the page, the window and its menu at once (F-24). */
export function AppearanceSection() {
  const { t } = useLingui();
  const { language, theme } = useAppStatus();
  const { run: update, error } = useChannelCommand('app.updateSettings');
  return (
    <Section title={t`Wygląd i język`}>
      <div className={styles['choices']}>
        <SegmentedField
          label={t`Wygląd`}
          value={theme}
          options={[
            { value: 'system', label: t`Jak w systemie` },
            { value: 'light', label: t`Jasny` },
            { value: 'dark', label: t`Ciemny` },
          ]}
          onChange={(chosen) => {
            void update({ theme: chosen });
          }}
        />
        <SegmentedField
          label={t`Język`}
          value={language}
          options={[
            { value: 'pl', label: 'Polski' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => {
            void update({ language: chosen });
          }}
        />
      </div>
      <p className={styles['note']}>{t`Dokumenty, daty i kwoty są zawsze pisane po polsku.`}</p>
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
