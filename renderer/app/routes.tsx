import { Redirect, Route, Switch } from 'wouter';
import { AccountingMonthPage } from '../features/month/accounting-month-page';
import { AgreementPage } from '../features/agreement/agreement-page';
import { apiKeyNameSchema } from '../../shared/app-error';
import { AccessPage } from '../features/access/access-page';
import { useAppStatus } from '../bridge/open-company';
import { BackupPage } from '../features/backup/backup-page';
import { ContractorsPage } from '../features/contractors/contractors-page';
import { DashboardPage } from '../features/dashboard/dashboard-page';
import { ExpenseEditorPage } from '../features/expenses/expense-editor-page';
import { ExpensesPage } from '../features/expenses/expenses-page';
import { InvoiceEditorPage } from '../features/invoices/invoice-editor-page';
import { InvoicesPage } from '../features/invoices/invoices-page';
import { JournalPage } from '../features/journal/journal-page';
import { KeysPage } from '../features/keys/keys-page';
import { LimitsPage } from '../features/limits/limits-page';
import { RaiseLimitPage } from '../features/limits/raise-limit-page';
import { OnboardingPage } from '../features/onboarding/onboarding-page';
import { PulledSalePage } from '../features/pull/pulled-sale-page';
import { PulledSalesPage } from '../features/pull/pulled-sales-page';
import { PullPage } from '../features/pull/pull-page';
import { PreviewPage } from '../features/preview/preview-page';
import { ReferencePage } from '../features/reference/reference-page';
import { SettingsPage } from '../features/settings/settings-page';
import { SyncPage } from '../features/sync/sync-page';
import { UnsettledPage } from '../features/sync/unsettled/unsettled-page';
import { useDroppedDrafts } from '../documents/use-dropped-drafts';
import { paths } from '../lib/paths';
import { ErrorBoundary } from './error-boundary';

const NARROWED = { show: ':show', month: ':month' };

export function Routes() {
  const { today, unreadableCompanies } = useAppStatus();
  useDroppedDrafts();
  return (
    <ErrorBoundary>
      <Switch>
        <Route path={paths.dashboard} component={DashboardPage} />
        <Route path={paths.documents('invoice')} component={InvoicesPage} />
        <Route path={paths.documentsShown('invoice', NARROWED)} component={InvoicesPage} />
        <Route path={paths.pulledSales} component={PulledSalesPage} />
        <Route path={paths.pulledSale(':id')} component={PulledSalePage} />
        <Route path={paths.document('invoice', ':id')} component={InvoiceEditorPage} />
        <Route path={paths.documents('expense')} component={ExpensesPage} />
        <Route path={paths.documentsShown('expense', NARROWED)} component={ExpensesPage} />
        <Route path={paths.document('expense', ':id')} component={ExpenseEditorPage} />
        <Route path={paths.contractors} component={ContractorsPage} />
        <Route path={paths.sync} component={SyncPage} />
        <Route path={paths.unsettled} component={UnsettledPage} />
        <Route path={paths.pull} component={PullPage} />
        <Route path={paths.agreement} component={AgreementPage} />
        <Route path={paths.reference}>
          <ReferencePage key="rates" first="rates" />
        </Route>
        <Route path={paths.annex15}>
          <ReferencePage key="annex15" first="annex15" />
        </Route>
        <Route path={paths.limits} component={LimitsPage} />
        <Route path={paths.procedure('raise_limit')} component={RaiseLimitPage} />
        <Route path={paths.keys}>
          <KeysPage isFirstTime={false} />
        </Route>
        <Route path={paths.firstKeys}>
          <KeysPage isFirstTime />
        </Route>
        <Route path={paths.accountingMonth} component={AccountingMonthPage} />
        <Route path={paths.procedure('basic_access')}>
          <AccessPage key="basic_access" procedure="basic_access" />
        </Route>
        <Route path={paths.procedure('extended_access')}>
          <AccessPage key="extended_access" procedure="extended_access" />
        </Route>
        <Route path={`${paths.procedure('regenerate_key')}/:subject?`}>
          {({ subject }) => (
            <AccessPage
              key={subject ?? 'regenerate_key'}
              procedure="regenerate_key"
              keyName={apiKeyNameSchema.safeParse(subject).data ?? null}
            />
          )}
        </Route>
        <Route path={paths.backup} component={BackupPage} />
        <Route path={paths.journal} component={JournalPage} />
        <Route path={paths.settings} component={SettingsPage} />
        <Route path={paths.addCompany}>
          <OnboardingPage today={today} unreadableCompanies={unreadableCompanies} />
        </Route>
        <Route path={paths.preview(':documentId')} component={PreviewPage} />
        <Route>
          <Redirect to={paths.dashboard} replace />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
