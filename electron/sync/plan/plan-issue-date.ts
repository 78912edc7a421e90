import type { Invoice } from '../../../shared/domain/invoice';
import { dueDayOf, withIssueDate } from '../../../shared/domain/invoice-form-dates';
import {
  listIssueDateChanges,
  movesBooks,
  type IssueDateChange,
} from '../../../shared/domain/issue-date-changes';
import { guardIssueDate, type IssueDateRule } from '../../../shared/domain/issue-date-guard';
import { lastDayForKsef } from '../../../shared/domain/ksef-hand-over';
import type { DateProblem, PlanBlock, PlanItem } from '../../../shared/ipc/contracts/sync.contract';
import type { DocumentRecord } from '../../ports/document-repository';
import type { Block } from './plan-blocks';
import type { PlanInput } from './plan-input';
import type { Unsettled } from './twins';

/** The issue dates that the user may confirm for an invoice, or the rule that its date breaks with the way out. */
export type PlannedDate =
  | { readonly days: readonly string[]; readonly pastDay: PlanItem['pastDay'] }
  | (Block & { readonly dateProblem: DateProblem });

/**
 * A day that nobody issued the invoice on is never chosen for the user: today is proposed while no month of the
 * books moves with it, and what breaks a rule waits for the user's own word (product N-02, R-01).
 */
export function planIssueDate(input: PlanInput, record: DocumentRecord, invoice: Invoice): PlannedDate {
  const { today } = input;
  const { soldOn, issuedOn: typedOn } = invoice;
  const newest = findNewest(input);
  const verdict = guardIssueDate({
    soldOn,
    typedOn,
    today,
    newestOn: newest?.issuedOn ?? null,
    // A domestic invoice is in PLN.
    rateTableOn: null,
  });
  if (verdict.kind === 'broken') {
    const { rule, limitOn, proposedOn, todayBreaks } = verdict;
    const proposal =
      proposedOn === null
        ? null
        : {
            revision: record.revision,
            issuedOn: proposedOn,
            changes: [...changesOf(input, record, invoice, proposedOn)],
          };
    return {
      block: BLOCK_OF_RULE[rule],
      detail: limitOn,
      dateProblem: { blocking: rule === 'before_newest' ? newest : null, todayBreaks, proposal },
    };
  }
  if (typedOn === today) return { days: [today], pastDay: null };
  const changes = verdict.isTodayPossible ? changesOf(input, record, invoice, today) : [];
  const ksefBy = lastDayForKsef('offline24', typedOn);
  const pastDay = { changes: [...changes], ksefBy, isPastKsef: today > ksefBy };
  if (!verdict.isTodayPossible) return { days: [typedOn], pastDay };
  return { days: movesBooks(changes) ? [typedOn, today] : [today, typedOn], pastDay };
}

const BLOCK_OF_RULE: Readonly<Record<IssueDateRule, PlanBlock>> = {
  sale_in_future: 'sale_in_future',
  issue_date_in_future: 'issue_date_in_future',
  before_newest: 'issue_date_before_newest',
  too_late: 'issue_date_too_late',
  stale_rate: 'stale_exchange_rate',
};

function changesOf(
  { isVatPayer }: PlanInput,
  { content }: DocumentRecord,
  { soldOn, issuedOn, dueOn }: Invoice,
  toOn: string,
): readonly IssueDateChange[] {
  return listIssueDateChanges({
    soldOn,
    fromOn: issuedOn,
    toOn,
    dueFromOn: dueOn,
    dueToOn: content.kind === 'invoice' ? dueDayOf(withIssueDate(content.form, toOn)) : dueOn,
    isVatPayer,
    isForeignCurrency: false,
  });
}

/** The newest document that iFirma has, or may have got from here: issue dates do not go back behind it. */
function findNewest({ snapshot, unsettled }: PlanInput): DateProblem['blocking'] {
  const listed =
    snapshot?.newestIssuedOn == null
      ? null
      : {
          issuedOn: snapshot.newestIssuedOn,
          number: snapshot.newestDocument?.number ?? null,
          partyName: snapshot.newestDocument?.partyName ?? null,
        };
  const open = unsettled.flatMap(asNewest).reduce<NonNullable<DateProblem['blocking']> | null>(later, null);
  return open === null || (listed !== null && listed.issuedOn >= open.issuedOn) ? listed : open;
}

function asNewest({ key, partyName }: Unsettled): readonly NonNullable<DateProblem['blocking']>[] {
  const isInvoice = key.kind === 'invoice' && key.issuedOn !== null;
  return isInvoice ? [{ issuedOn: key.issuedOn, number: null, partyName }] : [];
}

function later<T extends { readonly issuedOn: string }>(a: T | null, b: T): T {
  return a === null || b.issuedOn > a.issuedOn ? b : a;
}
