import { useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { ProfileForm } from '../../company/profile-form';
import { useProfileForm } from '../../company/use-profile-form';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
import { Section } from '../../ui/layout/section';
import { useToasts } from '../../ui/overlays/toasts';
import { InvoiceDefaultsForm } from './invoice-defaults-form';
import styles from './settings-page.module.css';

/**
 * The seller as printed, and how a new invoice begins. The seller counts for all that is not sent yet, drafts and queue
 * as well; the beginning of an invoice for new ones alone.
 */
export function CompanySettings() {
  const { t } = useLingui();
  const company = useCompany();
  const { profile, setProfile, problems, refusal, check } = useProfileForm(company.profile);
  const { run, isRunning, error } = useChannelCommand('company.updateProfile');
  const toasts = useToasts();

  const save = async () => {
    const checked = check();
    if (checked === null) return;
    const answer = await run({ profile: checked });
    if (!answer.ok) return;
    setProfile(answer.value.profile);
    toasts.show({ text: t`Dane firmy zapisane` });
  };

  return (
    <Form className={styles['form']} onSubmit={() => void save()}>
      <Section
        title={t`Dane firmy`}
        lead={t`Tak drukują się na fakturach. Zmiana obejmuje też szkice i kolejkę; wysłane zostają bez zmian.`}
      >
        <ProfileForm profile={profile} onChange={setProfile} problems={problems} />
      </Section>
      <Section
        title={t`Nowe faktury`}
        lead={t`Od tego zaczyna się każda nowa faktura; na niej można to zmienić.`}
      >
        <InvoiceDefaultsForm profile={profile} onChange={setProfile} problems={problems} />
        {refusal && <ErrorBanner error={refusal} />}
        {error && <ErrorBanner error={error} />}
        <div>
          <Button tone="primary" type="submit" keys="Mod+Enter" isPending={isRunning}>
            {t`Zapisz dane firmy`}
          </Button>
        </div>
      </Section>
    </Form>
  );
}
