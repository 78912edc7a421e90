import type { Invoice } from '../../../shared/domain/invoice/invoice';
import { dueDayOf, withIssueDate } from '../../../shared/domain/invoice/invoice-form-dates';
import {
  listIssueDateChanges,
  movesBooks,
  type IssueDateChange,
} from '../../../shared/domain/sending/issue-date-changes';
import { guardIssueDate, type IssueDateRule } from '../../../shared/domain/sending/issue-date-guard';
import { lastDayForKsef } from '../../../shared/domain/ksef/ksef-hand-over';
import type { DateProblem, PlanBlock, PlanItem } from '../../../shared/ipc/contracts/sync.contract';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { findNewestSale } from './newest-sale';
import type { Block } from './plan-blocks';
import type { PlanInput } from './plan-input';

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
  const newest = findNewestSale(input);
  const verdict = guardIssueDate({
    soldOn,
    typedOn,
    today,
    newestOn: newest?.issuedOn ?? null,
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
  });
}
