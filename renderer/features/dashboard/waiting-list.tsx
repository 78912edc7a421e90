import { Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { LinkList, LinkRow } from '../../ui/tables/link-list';
import { Section } from '../../ui/layout/section';
import styles from './dashboard.module.css';
import { useStateTotals } from './use-state-totals';
import { useWaitingDocuments } from './use-waiting-documents';
import { useWaitingElsewhere } from './use-waiting-elsewhere';

/** Everything that wants a hand, most pressing first, each one line with its way. Empty when all is well. */
export function WaitingList() {
  const { t } = useLingui();
  const { kind, sendingPhase } = useCompany();
  const invoices = useWaitingDocuments('invoice');
  const expenses = useWaitingDocuments('expense');
  const elsewhere = useWaitingElsewhere();
  const typed = [useStateTotals('invoice', []), useStateTotals('expense', [])];
  const isNothingTyped = typed.every((totals) => totals?.count === 0);
  if (!invoices || !expenses || !elsewhere) return null;

  const items = [
    elsewhere.unsettled,
    elsewhere.unsettledHandOvers,
    elsewhere.unsettledContractors,
    invoices.refused,
    expenses.refused,
    elsewhere.unconnected,
    ...elsewhere.keys,
    elsewhere.limit,
    elsewhere.queue,
    elsewhere.blocked,
    invoices.outsideQueue,
    expenses.outsideQueue,
  ].filter((item) => item.isWaiting);

  return (
    <Section title={items.length === 0 ? t`Nic nie czeka` : t`Co czeka`}>
      {kind === 'real' && !elsewhere.unconnected.isWaiting && sendingPhase === 'read_only' && (
        <p className={styles['note']}>
          <Trans>To konto jest na razie tylko do odczytu. Wysyłanie włącza się w Synchronizacji.</Trans>
        </p>
      )}
      {items.length === 0 ? (
        <p className={styles['note']}>
          {isNothingTyped ? (
            <Trans>Nic jeszcze nie wpisano. Zacznij od faktury albo wydatku.</Trans>
          ) : (
            <Trans>Wszystko, co wpisano w Kwicie, jest już w iFirmie.</Trans>
          )}
        </p>
      ) : (
        <LinkList>
          {items.map(({ id, to, icon, tone, words, action }) => (
            <LinkRow key={id} {...{ to, icon, tone, words, action }} />
          ))}
        </LinkList>
      )}
    </Section>
  );
}
