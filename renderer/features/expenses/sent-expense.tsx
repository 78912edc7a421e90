import { useToday } from '../../bridge/open-company';
import type { ShownDocument } from '../../documents/document-page';
import { READ_ONLY } from '../../documents/document-section-props';
import { SentDocument } from '../../documents/sent-document';
import { useProfileOf } from '../../documents/use-profile-of';
import { ExpenseSheet } from './expense-sheet';

/** An expense that is queued, on its way, or booked. */
export function SentExpense({ detail, content, onClose, onOpen }: ShownDocument<'expense'>) {
  const profile = useProfileOf(detail);
  const today = useToday();
  return (
    <SentDocument
      detail={detail}
      title={detail.summary.title || detail.summary.partyName}
      ownGrossMinor={null}
      onClose={onClose}
      onOpen={onOpen}
      sheet={
        <ExpenseSheet form={content.form} profile={profile} today={today} isFresh={false} {...READ_ONLY} />
      }
    />
  );
}
