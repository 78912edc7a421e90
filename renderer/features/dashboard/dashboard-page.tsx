import { useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { useNewDocument } from '../../documents/use-new-document';
import { formatLongDay } from '../../lib/format-calendar';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Glance } from './glance';
import { MonthFigures } from './month-figures';
import { RecentDocuments } from './recent-documents';
import { WaitingList } from './waiting-list';
import { YearFigures } from './year-figures';

/**
 * The first screen: this month, what waits for a hand, how the account stands, a year, and what was worked on last.
 * Only what Kwit itself knows; each part is drawn as soon as its own answer is there (F-22).
 */
export function DashboardPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const startNew = useNewDocument();
  const newInvoice = () => void startNew('invoice');
  useShortcut('document.new', newInvoice);

  return (
    <>
      <PageHeader
        title={t`Pulpit`}
        width="column"
        meta={formatLongDay(i18n, today)}
        actions={
          <>
            <Button icon="add" onPress={() => void startNew('expense')}>
              {t`Nowy wydatek`}
            </Button>
            <Button tone="primary" icon="add" keys="Mod+N" onPress={newInvoice}>
              {t`Nowa faktura`}
            </Button>
          </>
        }
      />
      <PageBody>
        <MonthFigures />
        <WaitingList />
        <Glance />
        <YearFigures />
        <RecentDocuments />
      </PageBody>
    </>
  );
}
