import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { useToasts } from '../../ui/overlays/toasts';
import { JournalStandingView } from './journal-standing';
import { JournalTable } from './journal-table';
import styles from './journal-page.module.css';

const PAGE = 100;

/** Everything that was ever on its way to iFirma, as the send journal has it on the disk, the newest first. */
export function JournalPage() {
  const { t } = useLingui();
  const today = useToday();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [offset, setOffset] = useState(0);
  const { data, error } = useChannelQuery('journal.read', { offset, limit: PAGE });
  const save = useChannelCommand('journal.save');
  const goBack = () => {
    navigate(paths.backup);
  };
  useShortcut('page.leave', goBack);
  const isLast = data === undefined || offset + data.lines.length >= data.standing.lineCount;

  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do Kopii zapasowych`} keys="Escape" onPress={goBack} />}
        title={t`Dziennik wysyłki`}
        width="column"
        actions={
          <Button
            icon="save"
            isPending={save.isRunning}
            onPress={() => {
              void save.run({}).then((answer) => {
                if (answer.ok && answer.value.saved) toasts.show({ text: t`Zapisano dziennik` });
              });
            }}
          >
            {t`Zapisz jako tekst…`}
          </Button>
        }
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {save.error && <ErrorBanner error={save.error} />}
        {data && (
          <>
            <JournalStandingView standing={data.standing} today={today} />
            {data.lines.length === 0 ? (
              <EmptyState icon="sync" title={t`Nic jeszcze nie wysyłano`}>
                <Trans>
                  Każda wysyłka zaczyna się od wpisu tutaj: najpierw wpis na dysku, potem połączenie z iFirmą.
                </Trans>
              </EmptyState>
            ) : (
              <JournalTable lines={data.lines} today={today} />
            )}
            {(offset > 0 || !isLast) && (
              <div className={styles['pages']}>
                <Button
                  isDisabled={offset === 0}
                  onPress={() => {
                    setOffset(Math.max(0, offset - PAGE));
                  }}
                >
                  {t`Nowsze`}
                </Button>
                <Button
                  isDisabled={isLast}
                  onPress={() => {
                    setOffset(offset + PAGE);
                  }}
                >
                  {t`Starsze`}
                </Button>
              </div>
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
