import { Trans, useLingui } from '@lingui/react/macro';
import { DocumentListPage } from '../../documents/document-list-page';

export function ExpensesPage() {
  const { t } = useLingui();
  return (
    <DocumentListPage
      kind="expense"
      title={t`Wydatki`}
      emptyTitle={t`Nie ma jeszcze żadnego wydatku`}
      emptyText={
        <Trans>
          Przepisz fakturę kosztową tak, jak jest wydrukowana: netto i VAT w każdej stawce. Kwit niczego nie
          przelicza.
        </Trans>
      }
    />
  );
}
