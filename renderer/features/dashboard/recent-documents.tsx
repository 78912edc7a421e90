import { Trans, useLingui } from '@lingui/react/macro';
import type { DocumentSummary } from '../../../shared/ipc/contracts/documents.contract';
import { documentKindText } from '../../../shared/i18n/document-text';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { EmptyState } from '../../ui/layout/empty-state';
import { LinkList, LinkRow } from '../../ui/tables/link-list';
import { MoneyText } from '../../ui/facts/money-text';
import { Section } from '../../ui/layout/section';
import { StateBadge } from '../../ui/facts/state-badge';
import styles from './dashboard.module.css';

const SHOWN = 7;
const QUERY = { states: [], search: '', inBin: false, offset: 0, limit: SHOWN };

/** The last documents worked on, of both kinds. */
export function RecentDocuments() {
  const { t } = useLingui();
  const { data: invoices } = useChannelQuery('documents.list', { ...QUERY, kind: 'invoice' });
  const { data: expenses } = useChannelQuery('documents.list', { ...QUERY, kind: 'expense' });
  if (!invoices || !expenses) return null;

  const recent = [...invoices.rows, ...expenses.rows]
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, SHOWN);
  if (recent.length === 0) {
    return (
      <EmptyState icon="invoice" title={t`Tu pojawią się ostatnie dokumenty`}>
        <Trans>Zacznij od faktury. Szkic zapisuje się sam, także bez internetu.</Trans>
      </EmptyState>
    );
  }
  return (
    <Section title={t`Ostatnio`} lead={t`Tylko z Kwita: dokumentów wpisanych wprost w iFirmie tu nie ma.`}>
      <LinkList>
        {recent.map((document) => (
          <RecentDocument key={document.documentId} document={document} />
        ))}
      </LinkList>
    </Section>
  );
}

function RecentDocument({ document }: { readonly document: DocumentSummary }) {
  const { t, i18n } = useLingui();
  const { documentId, kind, state, partyName, number, title, grossMinor } = document;
  return (
    <LinkRow
      to={paths.document(kind, documentId)}
      icon={kind}
      iconTitle={documentKindText(i18n, kind)}
      words={
        <>
          {partyName || (
            <span className={styles['faint']}>{kind === 'invoice' ? t`bez nabywcy` : t`bez sprzedawcy`}</span>
          )}
          <span className={styles['faint']}> {number ?? title}</span>
        </>
      }
    >
      <span className={styles['state']}>
        <StateBadge state={state} kind={kind} />
      </span>
      <span className={styles['amount']}>
        <MoneyText minor={grossMinor} />
      </span>
    </LinkRow>
  );
}
