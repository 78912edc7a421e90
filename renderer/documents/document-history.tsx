import { useLingui } from '@lingui/react/macro';
import { documentEventText } from '../../shared/i18n/document-event-text';
import { tellSending } from '../../shared/domain/sending/sending-story';
import { sendingStoryText } from '../../shared/i18n/sending-story-text';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useToday } from '../bridge/open-company';
import { formatInstant } from '../lib/format-instant';
import { Disclosure } from '../ui/layout/disclosure';
import styles from './document-history.module.css';

/** Everything that happened to the document, in sentences with their time (N-01). */
export function DocumentHistory({ detail }: { readonly detail: DocumentDetail }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { events, summary, accepted } = detail;
  const story = tellSending(events);
  return (
    <Disclosure label={t`Historia`}>
      {story !== null && (
        <p>
          {sendingStoryText(i18n, {
            end: story.end,
            kind: summary.kind,
            sent: story.sentAt === null ? null : formatInstant(i18n, story.sentAt, today),
            number: accepted?.number ?? null,
          })}
        </p>
      )}
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
