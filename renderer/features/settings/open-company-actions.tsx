import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAppStatus, useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { useErrorToast } from '../../ui/overlays/use-error-toast';
import { RemoveCompanyDialog } from './remove-company-dialog';
import { RenameCompanyDialog } from './rename-company-dialog';
import { ResetDemoDialog } from './reset-demo-dialog';
import styles from './settings-page.module.css';

/** What can be done with the open company; the demo account can also be begun anew and left for the real one. */
export function OpenCompanyActions() {
  const { t } = useLingui();
  const { kind } = useCompany();
  const { companies } = useAppStatus();
  const [, navigate] = useLocation();
  const explain = useErrorToast();
  const { run: open } = useChannelCommand('app.openCompany');
  const [asked, setAsked] = useState<'rename' | 'remove' | 'reset' | null>(null);
  const ask = (what: typeof asked) => () => {
    setAsked(what);
  };
  const leaveDemo = async () => {
    const real = companies.find((company) => company.kind === 'real');
    if (real === undefined) {
      navigate(paths.addCompany);
      return;
    }
    const answer = await open({ companyId: real.companyId });
    if (answer.ok) navigate(paths.dashboard);
    else explain(answer.error);
  };

  return (
    <div className={styles['actions']}>
      <Button onPress={ask('rename')}>{t`Zmień nazwę`}</Button>
      {kind === 'demo' && (
        <>
          <Button onPress={ask('reset')}>{t`Zacznij demo od nowa`}</Button>
          <Button onPress={() => void leaveDemo()}>{t`Wyjdź z konta demo`}</Button>
        </>
      )}
      <Button icon="delete" onPress={ask('remove')}>
        {t`Usuń firmę`}
      </Button>
      <RenameCompanyDialog isOpen={asked === 'rename'} onClose={ask(null)} />
      <ResetDemoDialog isOpen={asked === 'reset'} onClose={ask(null)} />
      <RemoveCompanyDialog isOpen={asked === 'remove'} onClose={ask(null)} />
    </div>
  );
}
