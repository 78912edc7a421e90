import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCompany } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { documentsLeft, isLittleLeft } from '../../company/documents-left';
import { isKeyInNeed } from '../../company/key-need';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/facts/money-text';
import type { Waiting } from './waiting';

/** What waits beyond the lists of documents: doubts, the account, its keys and limit, the queue. */
export function useWaitingElsewhere() {
  const { t } = useLingui();
  const { kind, login } = useCompany();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: keys } = useChannelQuery('keys.list', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const { data: contractors } = useChannelQuery('contractors.unsettled', {});
  if (!sync || !keys || !limits) return undefined;

  const unsettled = sync.unsettled.length;
  const unsettledHandOvers = sync.unsettledHandOvers.length;
  const unsettledContractors = contractors?.rows.length ?? 0;
  const ready = sync.plan.items.length;
  const blocked = sync.plan.blocked.length;
  const left = documentsLeft(limits);
  const hasNoKeys = keys.keys.every((key) => key.state === 'missing');
  const isUnconnected = kind === 'real' && (login === '' || hasNoKeys);

  const inDoubt = (id: string, count: number, words: ReactNode): Waiting => ({
    ...{ id, words, isWaiting: count > 0, action: t`Wyjaśnij` },
    ...{ icon: 'state-unknown', tone: 'warn', to: paths.unsettled },
  });
  return {
    unsettled: inDoubt(
      'unsettled',
      unsettled,
      <Plural
        value={unsettled}
        one="Nie wiadomo, co stało się z # dokumentem."
        few="Nie wiadomo, co stało się z # dokumentami."
        other="Nie wiadomo, co stało się z # dokumentami."
      />,
    ),
    unsettledHandOvers: inDoubt(
      'unsettled-hand-overs',
      unsettledHandOvers,
      <Plural
        value={unsettledHandOvers}
        one="Nie wiadomo, czy do KSeF poszła # faktura."
        few="Nie wiadomo, czy do KSeF poszły # faktury."
        other="Nie wiadomo, czy do KSeF poszło # faktur."
      />,
    ),
    unsettledContractors: inDoubt(
      'unsettled-contractors',
      unsettledContractors,
      <Plural
        value={unsettledContractors}
        one="Nie wiadomo, czy iFirma zapisała # kontrahenta."
        few="Nie wiadomo, czy iFirma zapisała # kontrahentów."
        other="Nie wiadomo, czy iFirma zapisała # kontrahentów."
      />,
    ),
    unconnected: {
      id: 'unconnected',
      isWaiting: isUnconnected,
      icon: 'key',
      tone: 'plain',
      to: paths.firstKeys,
      action: t`Podaj klucze`,
      words: <Trans>Konto nie jest jeszcze połączone z iFirmą. Dokumenty możesz już wpisywać.</Trans>,
    },
    keys: keys.keys.map((key) => ({
      id: `key-${key.keyName}`,
      isWaiting: !isUnconnected && isKeyInNeed(key),
      icon: 'key',
      tone: 'bad',
      to: paths.keys,
      action: t`Zajrzyj do Kluczy`,
      words: <KeyWaits keyName={key.keyName} />,
    })),
    limit: {
      id: 'limit',
      isWaiting: left !== null && isLittleLeft(left),
      icon: 'limit',
      tone: 'warn',
      to: paths.limits,
      action: t`Zobacz limity`,
      words: (
        <Plural
          value={left ?? 0}
          one="W limicie iFirmy został # dokument."
          few="W limicie iFirmy zostały # dokumenty."
          other="W limicie iFirmy zostało # dokumentów."
        />
      ),
    },
    queue: {
      id: 'queue',
      isWaiting: ready > 0,
      icon: 'state-queued',
      tone: 'accent',
      to: paths.sync,
      action: t`Synchronizuj`,
      words: (
        <>
          <Plural
            value={ready}
            one="# dokument czeka na wysłanie, razem"
            few="# dokumenty czekają na wysłanie, razem"
            other="# dokumentów czeka na wysłanie, razem"
          />{' '}
          <MoneyText minor={sync.plan.grossMinorTotal} isStrong />
        </>
      ),
    },
    blocked: {
      id: 'blocked',
      isWaiting: blocked > 0,
      icon: 'state-queued',
      tone: 'plain',
      to: paths.sync,
      action: t`Zobacz powód`,
      words: (
        <Plural
          value={blocked}
          one="# dokument stoi w kolejce."
          few="# dokumenty stoją w kolejce."
          other="# dokumentów stoi w kolejce."
        />
      ),
    },
  } as const satisfies Readonly<Record<string, Waiting | readonly Waiting[]>>;
}

function KeyWaits({ keyName }: { readonly keyName: string }) {
  return <Trans>Klucz „{keyName}” czeka na Ciebie.</Trans>;
}
