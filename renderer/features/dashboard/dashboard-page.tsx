import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { formatLongDay } from '../../lib/format-calendar';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toasts';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import { RecentDocuments } from './recent-documents';
import { WaitingList } from './waiting-list';

/** A quiet start: what waits for a hand, then what was worked on last. Only what Kwit itself knows. */
export function DashboardPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const { run: create } = useChannelCommand('documents.create');
  const toasts = useToasts();

  const openNew = async (kind: 'invoice' | 'expense') => {
    const answer = await create({ kind });
    if (!answer.ok) {
      toasts.show({ tone: 'bad', text: sayAppError(i18n, answer.error) });
      return;
    }
    const { documentId } = answer.value.summary;
    navigate(kind === 'invoice' ? paths.invoice(documentId) : paths.expense(documentId));
  };
  useShortcut('document.new', () => void openNew('invoice'));

  return (
    <>
      <PageHeader
        title={t`Pulpit`}
        width="column"
        meta={formatLongDay(i18n, today)}
        actions={
          <>
            <Button icon="add" onPress={() => void openNew('expense')}>
              {t`Nowy wydatek`}
            </Button>
            <Button tone="primary" icon="add" keys="Mod+N" onPress={() => void openNew('invoice')}>
              {t`Nowa faktura`}
            </Button>
          </>
        }
      />
      <PageBody>
        <WaitingList />
        <RecentDocuments />
      </PageBody>
    </>
  );
}
