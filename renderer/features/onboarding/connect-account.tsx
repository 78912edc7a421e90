import { Trans, useLingui } from '@lingui/react/macro';
import type { AppError } from '../../../shared/app-error';
import { BLANK_COMPANY_PROFILE } from '../../../shared/domain/company/blank-company-profile';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import { ProfileForm } from '../../company/profile-form';
import { useProfileForm } from '../../company/use-profile-form';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
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
  const { profile, setProfile, problems, refusal, check } = useProfileForm(BLANK_COMPANY_PROFILE);

  const submit = () => {
    const checked = check();
    if (checked !== null) onReady({ ...checked, placeOfIssue: checked.placeOfIssue || checked.city });
  };

  return (
    <Form className={styles['form']} onSubmit={submit}>
      <div>
        <h1 className={styles['title']}>
          <Trans>Twoja firma</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>Tak jak na fakturze. Wszystko można później zmienić w Ustawieniach.</Trans>
        </p>
      </div>
      <ProfileForm profile={profile} onChange={setProfile} problems={problems} isShort />
      {refusal && <ErrorBanner error={refusal} />}
      {error && <ErrorBanner error={error} />}
      <div className={styles['buttons']}>
        <Button tone="quiet" icon="back" onPress={onBack}>
          {t`Wróć`}
        </Button>
        <Button tone="primary" type="submit" keys="Mod+Enter" isPending={isRunning}>
          {t`Dalej: klucze API`}
        </Button>
      </div>
    </Form>
  );
}
