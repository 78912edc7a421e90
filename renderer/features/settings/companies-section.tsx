import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useAppStatus, useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { UnreadableCompanies } from '../../company/unreadable-companies';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/layout/section';
import { OpenCompanyActions } from './open-company-actions';
import styles from './settings-page.module.css';

/** The companies on this computer. Only the open one can be changed: of the others nothing is known but the name. */
export function CompaniesSection() {
  const { t } = useLingui();
  const { companies, unreadableCompanies } = useAppStatus();
  const { companyId: openId } = useCompany();
  const [, navigate] = useLocation();
  const { run: open, error } = useChannelCommand('app.openCompany');

  return (
    <Section
      title={t`Firmy na tym komputerze`}
      lead={t`Każda ma własny plik, własną kolejkę i własne klucze.`}
      action={
        <Button
          icon="add"
          onPress={() => {
            navigate(paths.addCompany);
          }}
        >
          {t`Dodaj firmę`}
        </Button>
      }
    >
      <ul className={styles['rows']} aria-label={t`Firmy`}>
        {companies.map(({ companyId, name, kind }) => (
          <li key={companyId} className={styles['row']}>
            <div className={styles['words']}>
              <h3 className={styles['row-title']}>
                <Icon name="company" />
                <bdi>{name}</bdi>
              </h3>
              <p className={styles['note']}>
                {kind === 'demo' ? t`konto demo, nic nie trafia do iFirmy` : t`konto iFirma`}
                {companyId === openId && ` · ${t`otwarta`}`}
              </p>
            </div>
            {companyId === openId ? (
              <OpenCompanyActions />
            ) : (
              <Button
                onPress={() => {
                  void open({ companyId });
                }}
              >
                {t`Otwórz`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <UnreadableCompanies companies={unreadableCompanies} />
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
