import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ApplicationHistory } from './application-history';
import styles from './applications.module.css';

/** The end of the path: what became of the application, kept with the earlier ones. */
export function LimitRaised() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { data: limits } = useChannelQuery('limits.get', {});
  return (
    <div className={styles['waiting']}>
      <Banner tone="good" title={t`Sprawa wniosku jest zakończona`}>
        <Trans>Wniosek i odpowiedź iFirmy zostają w Limitach API.</Trans>
      </Banner>
      {limits && <ApplicationHistory applications={limits.applications} />}
      <div className={styles['buttons']}>
        <Button
          tone="primary"
          autoFocus
          onPress={() => {
            navigate(paths.limits);
          }}
        >
          {t`Pokaż Limity API`}
        </Button>
      </div>
    </div>
  );
}
