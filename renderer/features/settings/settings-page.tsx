import { Trans, useLingui } from '@lingui/react/macro';
import { useAppStatus, useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { SegmentedField } from '../../ui/segmented-field';
import { CompanySettings } from './company-settings';
import { DemoTrouble } from './demo-trouble';
import styles from './settings-page.module.css';

export function SettingsPage() {
  const { t } = useLingui();
  const { language, theme, version } = useAppStatus();
  const { companyId } = useCompany();
  const { run: update, error } = useChannelCommand('app.updateSettings');
  return (
    <>
      <PageHeader title={t`Ustawienia`} width="column" />
      <PageBody>
        <CompanySettings key={companyId} />
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
          {error && <ErrorBanner error={error} />}
        </Section>
        <DemoTrouble />
        <p className={styles['version']}>
          <Trans>Kwit {version}</Trans>
        </p>
      </PageBody>
    </>
  );
}
