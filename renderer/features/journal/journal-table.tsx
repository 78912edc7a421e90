import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { journalEventText } from '../../../shared/i18n/journal-text';
import { operationText } from '../../../shared/i18n/operation-text';
import type { ReadableJournalLine } from '../../../shared/ipc/contracts/journal.contract';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { Icon, type IconName } from '../../ui/icon';
import styles from './journal-page.module.css';

type Entry = NonNullable<ReadableJournalLine['entry']>;

const ICON_OF_EVENT: Readonly<Record<Entry['event'], IconName>> = {
  sending: 'state-sending',
  accepted: 'check',
  rejected: 'state-rejected',
  not_sent: 'state-queued',
  unknown: 'state-unknown',
  settled_absent: 'info',
};

export function JournalTable({
  lines,
  today,
}: {
  readonly lines: readonly ReadableJournalLine[];
  readonly today: string;
}) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        <Trans>Wpisy dziennika, najnowszy pierwszy</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles['count']}>
            <Trans>Nr</Trans>
          </th>
          <th scope="col">
            <Trans>Kiedy</Trans>
          </th>
          <th scope="col">
            <Trans>Co</Trans>
          </th>
          <th scope="col">
            <Trans>Wynik</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line} className={line.follows ? undefined : styles['broken']}>
            <th scope="row" className={styles['count']}>
              {line.line}
            </th>
            {line.entry === null ? (
              <td colSpan={3}>
                <Trans>Tego wpisu nie da się odczytać.</Trans>
              </td>
            ) : (
              <EntryCells entry={line.entry} follows={line.follows} today={today} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type EntryCellsProps = { readonly entry: Entry; readonly follows: boolean; readonly today: string };

function EntryCells({ entry, follows, today }: EntryCellsProps) {
  const { t, i18n } = useLingui();
  const { at, event, operation, ifirmaId, document } = entry;
  const name = document && [document.partyName, document.number].filter((part) => part !== '').join(', ');
  return (
    <>
      <td className={styles['when']}>{formatInstant(i18n, at, today)}</td>
      <td>
        <span className={styles['what']}>
          {operationText(i18n, operation)}
          {document !== null && (
            <Link href={paths.document(document.kind, document.documentId)}>
              {name === '' ? t`dokument bez nazwy` : name}
            </Link>
          )}
        </span>
      </td>
      <td>
        <span className={styles['event']}>
          <Icon name={ICON_OF_EVENT[event]} size="small" />
          <span>
            {journalEventText(i18n, event)}
            {ifirmaId !== null && <span className={styles['meta']}> {t`(id ${ifirmaId})`}</span>}
            {!follows && <strong className={styles['mark']}>{t`nie wynika z poprzedniego`}</strong>}
          </span>
        </span>
      </td>
    </>
  );
}
