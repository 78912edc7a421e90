import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { describeAppError } from '../../../../shared/i18n/app-error-text';
import { operationText } from '../../../../shared/i18n/operation-text';
import type { SyncRun } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/layout/disclosure';
import styles from '../sync-page.module.css';

const TRIGGERS: Readonly<Record<SyncRun['trigger'], MessageDescriptor>> = {
  plan: msg`potwierdzony plan`,
  click: msg`pojedyncze polecenie`,
  journal: msg`odtworzone z dziennika wysyłek`,
};

type PastRunProps = { readonly run: SyncRun; readonly onRetry: (() => void) | null };

/** One earlier run: when, what began it, how many documents, how they ended, and what went wrong. */
export function PastRun({ run, onRetry }: PastRunProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const documents = run.items.filter((item) => item.role === 'document');
  const steps = run.items.filter((item) => item.role === 'step');
  const count = (state: SyncRun['items'][number]['state']) =>
    documents.filter((item) => item.state === state).length;
  const [accepted, rejected, unknown] = [count('accepted'), count('rejected'), count('unknown')];
  const absent = count('settled_absent');
  const waiting = count('stopped') + count('not_sent');
  const ends = [
    t`przyjęte: ${accepted}`,
    ...(rejected > 0 ? [t`odrzucone: ${rejected}`] : []),
    ...(unknown > 0 ? [t`do wyjaśnienia: ${unknown}`] : []),
    ...(absent > 0 ? [t`nie doszły do iFirmy: ${absent}`] : []),
    ...(waiting > 0 ? [t`zostały w kolejce: ${waiting}`] : []),
  ];
  const sent = t`${plural(documents.length, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}`;
  const requests = t`${plural(run.requestCount, { one: '# zapytanie', few: '# zapytania', other: '# zapytań' })}`;
  const reasons = new Set(
    run.items.flatMap(({ error, state }) => {
      if (error === null || state === 'accepted') return [];
      const { cause, reason } = describeAppError(i18n, error);
      return [reason === null ? cause : `${cause} ${reason}`];
    }),
  );
  const isUnfinished = accepted + absent < documents.length || run.state === 'interrupted';
  return (
    <li className={styles['past']}>
      <span>{formatInstant(i18n, run.startedAt, today)}</span>
      <span className={styles['meta']}>
        {[
          i18n._(TRIGGERS[run.trigger]),
          ...(documents.length > 0 ? [sent, ...ends] : []),
          ...new Set(steps.map((step) => operationText(i18n, step.operation))),
          requests,
          ...(run.state === 'interrupted' ? [t`przerwane`] : []),
        ].join(' · ')}
      </span>
      {reasons.size > 0 && (
        <Disclosure label={t`Powody`}>
          <ul className={styles['changes']}>
            {[...reasons].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isUnfinished && onRetry !== null && (
        <div className={styles['footer']}>
          <Button onPress={onRetry}>
            <Trans>Ponów: ułóż nowy plan</Trans>
          </Button>
          {unknown > 0 && (
            <span className={styles['meta']}>
              <Trans>Najpierw odczytam iFirmę. Dokument do wyjaśnienia nie pójdzie drugi raz.</Trans>
            </span>
          )}
        </div>
      )}
    </li>
  );
}
