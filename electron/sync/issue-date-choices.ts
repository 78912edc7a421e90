import { isIssueDateAllowed, lastDayToIssue } from '../../shared/domain/issue-deadline';
import type { PlanBlock } from '../../shared/ipc/contracts/sync.contract';

export type IssueDateChoices =
  | { readonly kind: 'choices'; readonly days: readonly string[] }
  | { readonly kind: 'blocked'; readonly block: PlanBlock; readonly detail: string };

/**
 * The issue dates the user may confirm for an invoice sent today: today first, then the typed day while iFirma
 * still takes it. A day that nobody issued the invoice on is never proposed, and the sale date never moves.
 */
export function chooseIssueDates(invoice: {
  readonly soldOn: string;
  readonly typedOn: string;
  readonly today: string;
  readonly newestIssuedOn: string | null;
}): IssueDateChoices {
  const { soldOn, typedOn, today, newestIssuedOn } = invoice;
  const days = [...new Set([today, typedOn])].filter(
    (issuedOn) => issuedOn <= today && isIssueDateAllowed({ soldOn, issuedOn, newestIssuedOn }),
  );
  if (days.length > 0) return { kind: 'choices', days };

  if (soldOn > today) return { kind: 'blocked', block: 'issue_date_in_future', detail: soldOn };
  const deadline = lastDayToIssue(soldOn);
  // A later typed day would still be in time: the newest document at iFirma is what stands in the way.
  const isBehindNewest = newestIssuedOn !== null && typedOn < newestIssuedOn && newestIssuedOn <= deadline;
  if (today > deadline && !isBehindNewest)
    return { kind: 'blocked', block: 'issue_date_too_late', detail: deadline };
  return { kind: 'blocked', block: 'issue_date_before_newest', detail: newestIssuedOn ?? today };
}
