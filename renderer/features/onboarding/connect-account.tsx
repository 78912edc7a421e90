import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import { parseCompanyProfile } from '../../../shared/domain/parse-company-profile';
import type { CompanyProfile } from '../../../shared/domain/company';
import type { FieldProblem } from '../../../shared/field-problem';
import { NEW_COMPANY_PROFILE } from '../../company/new-company-profile';
import { ProfileForm } from '../../company/profile-form';
import { focusField } from '../../lib/focus-field';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import styles from './onboarding.module.css';

type ConnectAccountProps = {
  readonly isRunning: boolean;
  readonly error: AppError | null;
  readonly onBack: () => void;
  readonly onReady: (profile: CompanyProfile) => void;
};

/** The second question: whose firm this is. */
export function ConnectAccount({ isRunning, error, onBack, onReady }: ConnectAccountProps) {
  const { t } = useLingui();
  const [profile, setProfile] = useState(NEW_COMPANY_PROFILE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  useEffect(() => {
    const [first] = problems;
    if (first) focusField(first.path);
  }, [problems]);

  const submit = () => {
    const checked = parseCompanyProfile(profile);
    if (checked.ok) onReady({ ...checked.value, placeOfIssue: profile.placeOfIssue || profile.city.trim() });
    else setProblems(checked.error);
  };
  useShortcut('form.save', submit);

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <h1 className={styles['title']}>
          <Trans>Twoja firma</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>Tak jak na fakturze. Wszystko można później zmienić w Ustawieniach.</Trans>
        </p>
      </div>
      <ProfileForm profile={profile} onChange={setProfile} problems={problems} isShort />
      {error && <ErrorBanner error={error} />}
      <div className={styles['buttons']}>
        <Button tone="quiet" icon="back" onPress={onBack}>
          {t`Wróć`}
        </Button>
        <Button tone="primary" type="submit" keys="Mod+Enter" isPending={isRunning}>
          {t`Dalej: klucze API`}
        </Button>
      </div>
    </form>
  );
}
