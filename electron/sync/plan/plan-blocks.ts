import type { ApiKeyName } from '../../../shared/app-error';
import { daysOfMonth, isInMonth } from '../../../shared/domain/days/accounting-month';
import { OPERATION_OF_DOCUMENT } from '../../../shared/document-operation';
import { assertNever } from '../../../shared/assert-never';
import type { KeyStatus } from '../../../shared/ipc/contracts/keys.contract';
import type { FieldProblem } from '../../../shared/field-problem';
import type { PlanBlock } from '../../../shared/ipc/contracts/sync.contract';
import type { AccountingApi, DatedDay } from '../../ports/ifirma/accounting-api';
import type { PlanInput } from './plan-input';
import type { ParsedDocument, QueuedDocument } from './read-queue';
import { findTwin } from './twins';

/** Why a document cannot go, with what the sentence needs: iFirma's month, a day, a key name or a party. */
export type Block = {
  readonly block: PlanBlock;
  readonly detail: string | null;
  /** The first thing wrong with a form that does not pass any more. */
  readonly problem?: FieldProblem | null;
};

/** The first reason that keeps this document back whatever its issue date, or null. */
export function findBlock(input: PlanInput, { record, parsed: read }: QueuedDocument): Block | null {
  if (input.phase === 'read_only') return { block: 'sending_not_enabled', detail: null };
  if (input.phase === 'look_at_first') return { block: 'look_at_first', detail: null };
  // The first document of a real account is not settled yet: no second one goes out meanwhile.
  if (input.phase === 'first_document' && input.unsettled.length > 0)
    return { block: 'look_at_first', detail: null };
  if (!read.ok) return { block: 'no_longer_valid', detail: null, problem: read.error[0] ?? null };
  const parsed = read.value;

  const { keyName } = input.factsOf(OPERATION_OF_DOCUMENT[parsed.kind]);
  const keyBlock = findKeyBlock(input, keyName);
  if (keyBlock !== null) return keyBlock;

  const issueDates =
    parsed.kind === 'invoice' ? [parsed.invoice.issuedOn, input.today] : [parsed.expense.issuedOn];
  const twin = findTwin(record, input.unsettled, issueDates);
  if (twin !== null) return { block: 'twin_of_unknown', detail: twin.partyName };

  return findMonthBlock(input, parsed);
}

function findKeyBlock(input: PlanInput, keyName: ApiKeyName): Block | null {
  const status = input.keys.find((key) => key.keyName === keyName);
  if (status === undefined) return { block: 'key_missing', detail: keyName };
  switch (status.state) {
    case 'missing':
      return { block: 'key_missing', detail: keyName };
    case 'refused':
      return { block: 'key_refused', detail: keyName };
    case 'unavailable':
      return { block: 'key_unavailable', detail: keyName };
    case 'blocked':
      return isDisproved(input, status) ? null : { block: 'account_blocked', detail: keyName };
    case 'not_checked':
    case 'working':
    case 'memory_only':
      return null;
    default:
      return assertNever(status.state);
  }
}

/** A refusal of the whole account is over once a later read of the account went through. */
function isDisproved({ snapshot, now }: PlanInput, { checkedAt }: KeyStatus): boolean {
  // A refusal of an instant to come was noted by a clock that was ahead, before what was read with the right one.
  return snapshot !== null && checkedAt !== null && (snapshot.readAt > checkedAt || checkedAt > now);
}

/** The dates that must lie in iFirma's set month: ifirma-api 6.3. */
export function decisiveDays(
  parsed: ParsedDocument,
  daysInMonthOf: AccountingApi['daysInMonthOf'],
): readonly string[] {
  const borne = daysOf(parsed);
  return daysInMonthOf(parsed.kind === 'invoice' ? 'domestic' : 'expense').flatMap((day) => borne[day] ?? []);
}

function findMonthBlock({ snapshot, daysInMonthOf }: PlanInput, parsed: ParsedDocument): Block | null {
  const setMonth = snapshot?.accountingMonth ?? null;
  if (setMonth === null) return null;
  if (decisiveDays(parsed, daysInMonthOf).every((day) => isInMonth(setMonth, day))) return null;
  return { block: 'outside_accounting_month', detail: daysOfMonth(setMonth).first.slice(0, 7) };
}

function daysOf(parsed: ParsedDocument): Readonly<Record<DatedDay, string | null>> {
  return parsed.kind === 'invoice'
    ? { issued: parsed.invoice.issuedOn, sold: parsed.invoice.soldOn, received: null }
    : { issued: parsed.expense.issuedOn, sold: null, received: parsed.expense.receivedOn };
}
