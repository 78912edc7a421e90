import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PanelRefusal, RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';
import { ErrorBanner } from '../ui/error-banner';
import { Icon } from '../ui/icon';
import { ApiTab, type PanelMark } from './api-tab';
import { panelRefusalText } from './panel-refusal-text';
import { PanelWindow } from './panel-window';
import { PANEL } from './panel-words';
import { RehearsalAnswers } from './rehearsal-answers';
import styles from './rehearsal-panel.module.css';

/** The demo account's iFirma: the same tab, alive, and under it what iFirma answers, which here the user decides. */
export function RehearsalPanel({ marked }: { readonly marked: readonly PanelMark[] }) {
  const { t, i18n } = useLingui();
  const { data: tab, error } = useChannelQuery('practice.panel', {});
  const { run, error: actError } = useChannelCommand('practice.act');
  const [refusal, setRefusal] = useState<PanelRefusal | null>(null);

  const act = async (action: RehearsalAction) => {
    const acted = await run({ action });
    setRefusal(acted.ok ? acted.value.refusal : null);
  };

  return (
    <section className={styles['rehearsal']} aria-label={t`Panel iFirmy na niby`}>
      <p className={styles['sign']}>
        <Icon name="info" size="small" />
        <Trans>Próba: to nie jest iFirma. Naciskaj do woli, nic nie wychodzi z tego komputera.</Trans>
      </p>
      {error && <ErrorBanner error={error} />}
      {actError && <ErrorBanner error={actError} />}
      {tab && (
        <>
          <PanelWindow
            place={[PANEL.configuration, PANEL.extensions, PANEL.api]}
            caption={t`Panel na niby, ze słowami z iFirmy.`}
          >
            <ApiTab
              tab={tab}
              marked={marked}
              onAct={(action) => {
                void act(action);
              }}
            />
            {refusal !== null && <p role="alert">{panelRefusalText(i18n, refusal)}</p>}
          </PanelWindow>
          <RehearsalAnswers
            tab={tab}
            onAct={(action) => {
              void act(action);
            }}
          />
        </>
      )}
    </section>
  );
}
