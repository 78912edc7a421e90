import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { describeAppError } from '../../../../shared/i18n/app-error-text';
import { operationText } from '../../../../shared/i18n/operation-text';
import { type SettledBy, unknownOutcomeRemedy } from '../../../../shared/i18n/unknown-outcome-text';
import type { RunItem, SyncRun } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { formatInstant } from '../../../lib/format-instant';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Icon, type IconName } from '../../../ui/icon';
import { MoneyText } from '../../../ui/facts/money-text';
import { OpenDocumentButton } from '../open-document-button';
import styles from '../sync-page.module.css';

const LOOKS: Readonly<
  Record<RunItem['state'], { readonly icon: IconName; readonly word: MessageDescriptor }>
> = {
  waiting: { icon: 'state-queued', word: msg`czeka` },
  sending: { icon: 'state-sending', word: msg`wysyłanie` },
  accepted: { icon: 'state-accepted', word: msg`przyjęty` },
  rejected: { icon: 'state-rejected', word: msg`odrzucony` },
  not_sent: { icon: 'state-queued', word: msg`nie wysłany, wrócił do kolejki` },
  unknown: { icon: 'state-unknown', word: msg`do wyjaśnienia` },
  settled_absent: { icon: 'state-queued', word: msg`nie doszedł, wrócił do kolejki` },
  stopped: { icon: 'state-queued', word: msg`zatrzymany, został w kolejce` },
};

/** What belongs to no queue: a hand-over, a month step, a contractor. */
const STEP_WORDS: Readonly<Record<RunItem['state'], MessageDescriptor>> = {
  waiting: msg`czeka`,
  sending: msg`w toku`,
  accepted: msg`zrobione`,
  rejected: msg`odmowa iFirmy`,
  not_sent: msg`nie wykonane`,
  unknown: msg`nie wiadomo, czy się udało`,
  settled_absent: msg`nie doszło do skutku`,
  stopped: msg`nie wykonane`,
};

/** The plan's list turned into progress, and then into the report. */
export function RunView({ run }: { readonly run: SyncRun }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run: stop, isRunning: isStopping } = useChannelCommand('sync.stop');
  const isGoing = run.state === 'running' || run.state === 'stopping';
  const documents = run.items.filter((item) => item.role === 'document');
  const accepted = documents.filter((item) => item.state === 'accepted').length;
  return (
    <section className={styles['section']} aria-live="polite">
      {run.state === 'interrupted' && (
        <Banner tone="warn" title={t`Wysyłanie zostało przerwane`}>
          <Trans>Niewysłane dokumenty wróciły do kolejki.</Trans>{' '}
          {run.items.some(({ state }) => state === 'sending') ? (
            <Trans>
              Jeden był w drodze i nie udało się zapisać, co się z nim stało. Wybierz „Spróbuj zapisywać
              znowu” u góry okna: wtedy pojawi się w „Do wyjaśnienia”.
            </Trans>
          ) : (
            run.items.some(({ state }) => state === 'unknown') && (
              <Trans>Ten, który był w drodze, czeka w „Do wyjaśnienia”.</Trans>
            )
          )}
        </Banner>
      )}
      <p className={styles['sentence']}>
        {isGoing ? (
          <Trans>
            Wysyłam: {accepted} z {documents.length}.
          </Trans>
        ) : (
          <>
            <Plural
              value={accepted}
              one="iFirma przyjęła # dokument"
              few="iFirma przyjęła # dokumenty"
              other="iFirma przyjęła # dokumentów"
            />
            {accepted < documents.length && <Trans> z {documents.length}</Trans>}
            {run.finishedAt !== null && ` · ${formatInstant(i18n, run.finishedAt, today)}`}
          </>
        )}
      </p>
      <ul className={styles['list']} aria-label={isGoing ? t`Wysyłanie` : t`Raport`}>
        {run.items.map((item) => (
          <RunRow key={item.attemptId} item={item} isGoing={isGoing} />
        ))}
      </ul>
      {isGoing && (
        <div className={styles['footer']}>
          <Button isPending={isStopping || run.state === 'stopping'} onPress={() => void stop({})}>
            <Trans>Zatrzymaj po bieżącym dokumencie</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

function RunRow({ item, isGoing }: { readonly item: RunItem; readonly isGoing: boolean }) {
  const { t, i18n } = useLingui();
  // Of a run that was cut off: nobody waits for its answer any more.
  const state = item.state === 'sending' && !isGoing ? 'unknown' : item.state;
  const { icon, word } = LOOKS[state];
  const isStep = item.role === 'step';
  // What went wrong on the way no longer asks for anything.
  const isSettled = item.state === 'accepted' || item.state === 'settled_absent';
  const text = item.error === null ? null : describeAppError(i18n, item.error);
  const remedy =
    item.state === 'unknown' ? unknownOutcomeRemedy(i18n, settlerOf(item)) : (text?.remedy ?? '');
  return (
    <li className={styles['row']} data-state={state}>
      <Icon name={icon} isMoving={state === 'sending'} />
      <span className={styles['words']}>
        {item.document === null ? (
          <span>{operationText(i18n, item.operation)}</span>
        ) : (
          <bdi>{item.document.partyName}</bdi>
        )}
        <span className={styles['meta']}>
          {isStep && item.document !== null && `${operationText(i18n, item.operation)} · `}
          {i18n._(isStep ? STEP_WORDS[state] : word)}
          {item.number !== null && ` · ${item.number}`}
        </span>
      </span>
      {item.document === null ? <span /> : <OpenDocumentButton document={item.document} />}
      {isStep ? <span /> : <MoneyText minor={item.ifirmaGrossMinor ?? item.grossMinor ?? 0} />}
      {text !== null && !isSettled && (
        <div className={styles['wide']}>
          {text.cause} {text.reason !== null && <q>{text.reason}</q>} {remedy}
          {text.serverText !== null && <Disclosure label={t`Szczegóły`}>{text.serverText}</Disclosure>}
        </div>
      )}
    </li>
  );
}

/** iFirma shows invoices, and gives expenses back to nobody (ifirma-api 8). */
function settlerOf({ role, document }: RunItem): SettledBy {
  if (role === 'step' || document === null) return 'step';
  return document.kind === 'expense' ? 'person' : 'reading';
}
