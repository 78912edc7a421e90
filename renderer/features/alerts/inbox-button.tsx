import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { AppEvents } from '../../../shared/ipc/events';
import { useCompany } from '../../bridge/open-company';
import { useNotice } from '../../bridge/use-changes';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { Button } from '../../ui/button';
import { PopoverButton } from '../../ui/overlays/popover-button';
import { ALERT_PLACES } from './alert-place';
import { InboxItem } from './inbox-item';
import styles from './inbox.module.css';

/** The bell: what Kwit has to tell, each thing once, until it is dismissed or over. Local data only. */
export function InboxButton() {
  const { t } = useLingui();
  const { companyId } = useCompany();
  const [, navigate] = useLocation();
  const { data: alerts = [] } = useChannelQuery('alerts.list', {});
  const { run: dismiss } = useChannelCommand('alerts.dismiss');

  const onChosen = useCallback(
    (chosen: AppEvents['alerts.chosen']) => {
      // A notification may outlive the company it was about.
      if (chosen.companyId === companyId) navigate(ALERT_PLACES[chosen.kind].to);
    },
    [companyId, navigate],
  );
  useNotice('alerts.chosen', onChosen);

  return (
    <PopoverButton label={t`Powiadomienia`} icon="bell" count={alerts.length}>
      {(close) =>
        alerts.length === 0 ? (
          <p className={styles['empty']}>
            <Trans>
              Nic nowego. Kwit odezwie się, gdy limit, klucz albo dokument będzie Cię potrzebował.
            </Trans>
          </p>
        ) : (
          <>
            <ul className={styles['list']}>
              {alerts.map((entry) => (
                <InboxItem
                  key={entry.alertId}
                  entry={entry}
                  onOpen={() => {
                    close();
                    navigate(ALERT_PLACES[entry.alert.kind].to);
                  }}
                  onDismiss={() => void dismiss({ alertId: entry.alertId })}
                />
              ))}
            </ul>
            {alerts.length > 1 && (
              <Button tone="quiet" onPress={() => void dismiss({ alertId: null })}>
                {t`Odrzuć wszystkie`}
              </Button>
            )}
          </>
        )
      }
    </PopoverButton>
  );
}
