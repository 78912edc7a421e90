import { useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { CompaniesSection } from './companies-section';
import { CompanySettings } from './company-settings';
import { ComputerSection } from './computer-section';
import { DemoTrouble } from './demo-trouble';
import { NoticesSection } from './notices-section';

/** One page that is read from top to bottom; a change takes effect at once and leaves the eye where it was. */
export function SettingsPage() {
  const { t } = useLingui();
  const { companyId } = useCompany();
  return (
    <>
      <PageHeader title={t`Ustawienia`} width="column" />
      <PageBody>
        <CompanySettings key={companyId} />
        <CompaniesSection />
        <AppearanceSection />
        <NoticesSection />
        <ComputerSection />
        <DemoTrouble />
        <AboutSection />
      </PageBody>
    </>
  );
}
