import { useEffect } from 'react';
import type { AppStatus } from '../../shared/ipc/contracts/app.contract';
import { CompanyProvider } from '../bridge/open-company';
import { useChannelQuery } from '../bridge/use-channel-query';
import { DemoBanner } from './demo-banner';
import styles from './frame.module.css';
import { Routes } from './routes';
import { Sidebar } from './sidebar';
import { StartFailure } from './start-failure';
import { StorageBanner } from './storage-banner';
import { StatusLine } from './status-line';
import { useAppCommands } from './use-app-commands';
import { useFocusKeeper } from './use-focus-keeper';
import { ShortcutListDialog } from './shortcut-list-dialog';

/** Round every screen of an open company: sidebar, screen, status line. */
export function Frame({ status }: { readonly status: AppStatus }) {
  const { data: company, error } = useChannelQuery('company.get', {});
  const kind = company?.kind;
  useFocusKeeper();
  useEffect(() => {
    const root = document.documentElement;
    // On the root, so that menus and dialogs, which hang on the body, wear the colour of the account too.
    if (kind === 'demo') root.dataset['account'] = 'demo';
    return () => {
      delete root.dataset['account'];
    };
  }, [kind]);

  if (error && !company) return <StartFailure error={error} />;
  if (!company) return null;
  return (
    <CompanyProvider status={status} company={company}>
      <DesktopCommands />
      <div className={styles['frame']}>
        {company.kind === 'demo' && <DemoBanner />}
        <Sidebar />
        <main className={styles['main']} id="main" tabIndex={-1}>
          <StorageBanner />
          <Routes />
        </main>
        <StatusLine />
      </div>
    </CompanyProvider>
  );
}

function DesktopCommands() {
  const { isShortcutListOpen, closeShortcutList } = useAppCommands();
  return <ShortcutListDialog isOpen={isShortcutListOpen} onClose={closeShortcutList} />;
}
