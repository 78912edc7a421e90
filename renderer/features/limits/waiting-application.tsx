import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { PresentedApplication } from '../../../shared/ipc/contracts/limits.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { PreparedLetter } from '../../procedures/prepared-letter';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/layout/disclosure';
import { ErrorBanner } from '../../ui/error-banner';
import { GrantedNumbers } from './granted-numbers';
import { writeLimitLetter } from './limit-letter';
import styles from './applications.module.css';

/** An application that iFirma has not answered as far as anybody can see, and what the user may know beyond that. */
export function WaitingApplication({ application }: { readonly application: PresentedApplication }) {
  const { t } = useLingui();
  const { login, profile } = useCompany();
  const check = useChannelCommand('limits.check');
  const close = useChannelCommand('limits.closeApplication');
  const { applicationId, appliedOn, takesLong } = application;
  const day = formatDay(appliedOn);
  const closeAs = (as: 'refused' | 'withdrawn') => void close.run({ applicationId, as });

  return (
    <div className={styles['waiting']}>
      <GrantedNumbers application={application} />
      <p>
        <Trans>
          Wniosek z {day} czeka. Kwit rozpozna zmianę przy następnym odczycie: tutaj albo podczas
          synchronizacji. Odmowy iFirma przez API nie zgłasza, więc o niej powiedz tutaj.
        </Trans>
      </p>
      {check.error && <ErrorBanner error={check.error} title={t`Limit nie został odczytany`} />}
      {close.error && <ErrorBanner error={close.error} />}
      <div className={styles['buttons']}>
        <Button icon="sync" isPending={check.isRunning} onPress={() => void check.run({})}>
          {t`Sprawdź limit`}
        </Button>
        <Button
          isPending={close.isRunning}
          onPress={() => {
            closeAs('refused');
          }}
        >
          {t`iFirma odmówiła`}
        </Button>
        <Button
          tone="quiet"
          isPending={close.isRunning}
          onPress={() => {
            closeAs('withdrawn');
          }}
        >
          {t`Wniosek wycofany`}
        </Button>
      </div>
      <Disclosure
        label={
          takesLong ? t`Trwa to długo? List do iFirmy jest gotowy` : t`List do iFirmy, gdyby to długo trwało`
        }
        isOpenAtFirst={takesLong}
      >
        <PreparedLetter letter={writeLimitLetter({ login, companyName: profile.name, application })} />
      </Disclosure>
    </div>
  );
}
