import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { documentsLeft, isLittleLeft } from '../../company/documents-left';
import { isKeyInNeed } from '../../company/key-need';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/money-text';
import { Section } from '../../ui/section';
import { useStateTotals } from './use-state-totals';
import styles from './dashboard.module.css';
import { WaitingItem } from './waiting-item';

/** Everything that wants a hand, most pressing first, each one line with its way. Empty when all is well. */
export function WaitingList() {
  const { t } = useLingui();
  const { kind, login, sendingPhase } = useCompany();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: keys } = useChannelQuery('keys.list', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const rejectedInvoices = useStateTotals('invoice', ['rejected']);
  const rejectedExpenses = useStateTotals('expense', ['rejected']);
  const openInvoices = useStateTotals('invoice', ['draft', 'ready']);
  const openExpenses = useStateTotals('expense', ['draft', 'ready']);

  if (!sync || !keys || !limits || !rejectedInvoices || !rejectedExpenses || !openInvoices || !openExpenses) {
    return null;
  }

  const unsettled = sync.unsettled.length;
  const ready = sync.plan.items.length;
  const blocked = sync.plan.blocked.length;
  const keysInNeed = keys.keys.filter(isKeyInNeed);
  const hasNoKeys = keys.keys.every((key) => key.state === 'missing');
  const left = documentsLeft(limits);
  const isUnconnected = kind === 'real' && (login === '' || hasNoKeys);

  const items = [
    unsettled > 0 && (
      <WaitingItem key="unsettled" icon="state-unknown" tone="warn" to={paths.sync} action={t`Wyjaśnij`}>
        <Plural
          value={unsettled}
          one="Nie wiadomo, co stało się z # dokumentem."
          few="Nie wiadomo, co stało się z # dokumentami."
          other="Nie wiadomo, co stało się z # dokumentami."
        />
      </WaitingItem>
    ),
    rejectedInvoices.count > 0 && (
      <WaitingItem
        key="rejectedInvoices"
        icon="state-rejected"
        tone="bad"
        to={paths.invoices}
        action={t`Popraw faktury`}
      >
        <Plural
          value={rejectedInvoices.count}
          one="# faktura nie została wystawiona."
          few="# faktury nie zostały wystawione."
          other="# faktur nie zostało wystawionych."
        />
      </WaitingItem>
    ),
    rejectedExpenses.count > 0 && (
      <WaitingItem
        key="rejectedExpenses"
        icon="state-rejected"
        tone="bad"
        to={paths.expenses}
        action={t`Popraw wydatki`}
      >
        <Plural
          value={rejectedExpenses.count}
          one="# wydatek nie został zaksięgowany."
          few="# wydatki nie zostały zaksięgowane."
          other="# wydatków nie zostało zaksięgowanych."
        />
      </WaitingItem>
    ),
    isUnconnected && (
      <WaitingItem key="unconnected" icon="key" tone="plain" to={paths.firstKeys} action={t`Podaj klucze`}>
        <Trans>Konto nie jest jeszcze połączone z iFirmą. Dokumenty możesz już wpisywać.</Trans>
      </WaitingItem>
    ),
    ...(isUnconnected ? [] : keysInNeed).map(({ keyName }) => {
      return (
        <WaitingItem
          key={`key-${keyName}`}
          icon="key"
          tone="bad"
          to={paths.keys}
          action={t`Zajrzyj do Kluczy`}
        >
          <Trans>Klucz „{keyName}” czeka na Ciebie.</Trans>
        </WaitingItem>
      );
    }),
    left !== null && isLittleLeft(left) && (
      <WaitingItem key="limit" icon="limit" tone="warn" to={paths.limits} action={t`Zobacz limity`}>
        <Plural
          value={left}
          one="W limicie iFirmy został # dokument."
          few="W limicie iFirmy zostały # dokumenty."
          other="W limicie iFirmy zostało # dokumentów."
        />
      </WaitingItem>
    ),
    ready > 0 && (
      <WaitingItem key="queue" icon="state-queued" tone="accent" to={paths.sync} action={t`Synchronizuj`}>
        <Plural
          value={ready}
          one="# dokument czeka na wysłanie, razem"
          few="# dokumenty czekają na wysłanie, razem"
          other="# dokumentów czeka na wysłanie, razem"
        />{' '}
        <MoneyText minor={sync.plan.grossMinorTotal} isStrong />
      </WaitingItem>
    ),
    blocked > 0 && (
      <WaitingItem key="blocked" icon="state-queued" tone="plain" to={paths.sync} action={t`Zobacz powód`}>
        <Plural
          value={blocked}
          one="# dokument stoi w kolejce."
          few="# dokumenty stoją w kolejce."
          other="# dokumentów stoi w kolejce."
        />
      </WaitingItem>
    ),
    openInvoices.count > 0 && (
      <WaitingItem
        key="openInvoices"
        icon="state-draft"
        tone="faint"
        to={paths.invoices}
        action={t`Otwórz faktury`}
      >
        <Plural
          value={openInvoices.count}
          one="# faktura jeszcze poza kolejką, na"
          few="# faktury jeszcze poza kolejką, na"
          other="# faktur jeszcze poza kolejką, na"
        />{' '}
        <MoneyText minor={openInvoices.grossMinor} isStrong />
      </WaitingItem>
    ),
    openExpenses.count > 0 && (
      <WaitingItem
        key="openExpenses"
        icon="state-draft"
        tone="faint"
        to={paths.expenses}
        action={t`Otwórz wydatki`}
      >
        <Plural
          value={openExpenses.count}
          one="# wydatek jeszcze poza kolejką, na"
          few="# wydatki jeszcze poza kolejką, na"
          other="# wydatków jeszcze poza kolejką, na"
        />{' '}
        <MoneyText minor={openExpenses.grossMinor} isStrong />
      </WaitingItem>
    ),
  ].filter((item) => item !== false);

  return (
    <Section title={items.length === 0 ? t`Nic nie czeka` : t`Co czeka`}>
      {kind === 'real' && !isUnconnected && sendingPhase === 'read_only' && (
        <p className={styles['note']}>
          <Trans>To konto jest na razie tylko do odczytu. Wysyłanie włącza się w Synchronizacji.</Trans>
        </p>
      )}
      {items.length === 0 ? (
        <p className={styles['note']}>
          <Trans>Wszystko, co wpisano w Kwicie, jest już w iFirmie.</Trans>
        </p>
      ) : (
        <ul className={styles['items']}>{items}</ul>
      )}
    </Section>
  );
}
