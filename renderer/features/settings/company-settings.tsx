import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { parseCompanyProfile } from '../../../shared/domain/parse-company-profile';
import type { FieldProblem } from '../../../shared/field-problem';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { ProfileForm } from '../../company/profile-form';
import { focusField } from '../../lib/focus-field';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/section';
import { useToasts } from '../../ui/toasts';
import styles from './settings-page.module.css';

/** The seller as printed. A change counts for new documents; those already written keep what they had. */
export function CompanySettings() {
  const { t } = useLingui();
  const company = useCompany();
  const [profile, setProfile] = useState(company.profile);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { run, isRunning, error } = useChannelCommand('company.updateProfile');
  const toasts = useToasts();

  useEffect(() => {
    const [first] = problems;
    if (first) focusField(first.path);
  }, [problems]);

  const save = async () => {
    const checked = parseCompanyProfile(profile);
    setProblems(checked.ok ? [] : checked.error);
    if (!checked.ok) return;
    const answer = await run({ profile: checked.value });
    if (!answer.ok) return;
    setProfile(answer.value.profile);
    toasts.show({ text: t`Dane firmy zapisane` });
  };
  useShortcut('form.save', () => void save());

  return (
    <Section title={t`Dane firmy`} lead={t`Tak drukują się na fakturach. Zmiana dotyczy nowych dokumentów.`}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ProfileForm profile={profile} onChange={setProfile} problems={problems} />
        {error && <ErrorBanner error={error} />}
        <div>
          <Button tone="primary" type="submit" keys="Mod+Enter" isPending={isRunning}>
            {t`Zapisz dane firmy`}
          </Button>
        </div>
      </form>
    </Section>
  );
}
