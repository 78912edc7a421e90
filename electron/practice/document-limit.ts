import { addDays } from '../../shared/domain/days/calendar-day';
import { OPERATIONS } from '../ifirma/operations';
import { isWriteOperation, type OperationName } from '../ports/ifirma/operation';
import { TEXTS } from './answer-texts';
import { answerOnly, type PracticeCall, type PracticeOutcome } from './practice-call';
import type { PracticeState } from './practice-state';
import type { PracticeVariant } from './practice-variant';
import { kodOf, refuseAs } from './replies';

const ROLLING_DAYS = 30;

/** Documents that count on `today`. When iFirma's counter really starts anew is not known (ifirma-api 5.1). */
export function countUsedDocuments(
  { documentLimit }: PracticeState,
  today: string,
  reset: PracticeVariant['limit.reset'],
): number {
  const from = reset === 'calendar_month' ? `${today.slice(0, 7)}-01` : addDays(today, 1 - ROLLING_DAYS);
  return Object.entries(documentLimit.usedOn)
    .filter(([day]) => day >= from && day <= today)
    .reduce((sum, [, documents]) => sum + documents, 0);
}

export function useDocuments(state: PracticeState, today: string, documents = 1): PracticeState {
  const { usedOn } = state.documentLimit;
  return {
    ...state,
    documentLimit: {
      ...state.documentLimit,
      usedOn: { ...usedOn, [today]: (usedOn[today] ?? 0) + documents },
    },
  };
}

/** Steps 13 and 14 of ifirma-api 15.3: what an operation wrote stays when the limit has room for it. */
export function keepWithinLimit(
  call: PracticeCall,
  operation: OperationName,
  outcome: PracticeOutcome,
): PracticeOutcome {
  const { state, variant, request } = call;
  if (kodOf(outcome.reply) !== 0 || !isCounted(operation, variant['limit.countsToward'])) return outcome;
  return countUsedDocuments(state, request.today, variant['limit.reset']) >= state.documentLimit.granted
    ? answerOnly(call, refuseAs(variant['limit.documentsExceeded'], TEXTS.documentsExceeded))
    : { ...outcome, state: useDocuments(outcome.state, request.today) };
}

const PROFORMAS: readonly OperationName[] = ['proforma.create', 'exportProforma.create'];

/** The documentation speaks of issued documents and leaves it at that (ifirma-api 5.1). */
function isCounted(operation: OperationName, counted: PracticeVariant['limit.countsToward']): boolean {
  if (counted === 'allWrites') return isWriteOperation(operation);
  if (PROFORMAS.includes(operation)) return counted === 'sales+proforma';
  if (operation.startsWith('expense.')) return counted === 'sales+expenses';
  return OPERATIONS[operation].countsAgainstDocumentLimit !== 'no';
}
