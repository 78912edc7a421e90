import { useLingui } from '@lingui/react/macro';
import { documentEventText } from '../../shared/i18n/document-event-text';
import type { DocumentEvent } from '../../shared/ipc/contracts/documents.contract';
import { useToday } from '../bridge/open-company';
import { formatInstant } from '../lib/format-instant';
import { Disclosure } from '../ui/disclosure';
import styles from './document-history.module.css';

/** Everything that happened to the document, in sentences with their time (N-01). */
export function DocumentHistory({ events }: { readonly events: readonly DocumentEvent[] }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  return (
    <Disclosure label={t`Historia`}>
      <ol className={styles['events']}>
        {events.map((event, index) => (
          // Events are only ever appended: the place is the identity.
          <li key={index}>
            <span>{documentEventText(i18n, event.what)}</span>
            <time dateTime={event.at}>{formatInstant(i18n, event.at, today)}</time>
            {event.detail !== null && <q>{event.detail}</q>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
