import { useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { journalEventText } from '../../../shared/i18n/journal-text';
import { operationText } from '../../../shared/i18n/operation-text';
import type { ReadableJournalLine } from '../../../shared/ipc/contracts/journal.contract';
import { formatInstant } from '../../lib/format-instant';
import { paths } from '../../lib/paths';
import { Icon, type IconName } from '../../ui/icon';
import { PlainTable } from '../../ui/tables/plain-table';
import styles from './journal-page.module.css';

type Entry = NonNullable<ReadableJournalLine['entry']>;

const ICON_OF_EVENT: Readonly<Record<Entry['event'], IconName>> = {
  sending: 'send',
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
  const { t } = useLingui();
  return (
    <PlainTable
      label={t`Wpisy dziennika, najnowszy pierwszy`}
      columns={[
        { header: t`Nr`, isNumber: true },
        { header: t`Kiedy` },
        { header: t`Co` },
        { header: t`Wynik` },
      ]}
      rows={lines.map(({ line, entry, follows }) => ({
        id: String(line),
        isMarked: !follows,
        cells:
          entry === null
            ? [line, t`Tego wpisu nie da się odczytać.`]
            : [
                line,
                <When key="when" at={entry.at} today={today} />,
                <What key="what" entry={entry} />,
                <Outcome key="outcome" entry={entry} follows={follows} />,
              ],
      }))}
    />
  );
}

function When({ at, today }: { readonly at: string; readonly today: string }) {
  const { i18n } = useLingui();
  return <span className={styles['when']}>{formatInstant(i18n, at, today)}</span>;
}

function What({ entry: { operation, document, contractorName } }: { readonly entry: Entry }) {
  const { t, i18n } = useLingui();
  const name = document && [document.partyName, document.number].filter((part) => part !== '').join(', ');
  return (
    <span className={styles['what']}>
      {operationText(i18n, operation)}
      {document !== null && (
        <Link href={paths.document(document.kind, document.documentId)}>
          {name === '' ? t`dokument bez nazwy` : name}
        </Link>
      )}
      {contractorName !== null && <bdi>{contractorName}</bdi>}
    </span>
  );
}

type OutcomeProps = { readonly entry: Entry; readonly follows: boolean };

function Outcome({ entry: { event, ifirmaId }, follows }: OutcomeProps) {
  const { t, i18n } = useLingui();
  return (
    <span className={styles['event']}>
      <Icon name={ICON_OF_EVENT[event]} size="small" />
      <span>
        {journalEventText(i18n, event)}
        {ifirmaId !== null && <span className={styles['meta']}> {t`pod identyfikatorem ${ifirmaId}`}</span>}
        {!follows && <strong className={styles['mark']}>{t`nie wynika z poprzedniego`}</strong>}
      </span>
    </span>
  );
}
