import type { CalendarDay } from '../../../shared/domain/days/calendar-day';
import { keepWithinLimit } from '../document-limit';
import { monthOfDay } from '../practice-month';
import type { PracticeState } from '../practice-state';
import { DEFAULT_VARIANT } from '../practice-variant';
import { kodOf } from '../replies';
import { matchOperation } from '../routes';

/** A request of the past: what it asked for and when. Signatures apart, it is treated as one of today. */
export type PastRequest = {
  readonly on: CalendarDay;
  /** Below `/iapi/`. */
  readonly path: string;
  readonly body: object;
};

/** The account after the request, with the accounting month that it was made in. */
export function perform(state: PracticeState, { on, path, body }: PastRequest): PracticeState {
  const matched = matchOperation('POST', path);
  if (!matched) throw new Error(`the demo account asks for ${path}, which iFirma does not know`);
  const { operation, params } = matched;
  const call = {
    request: {
      ...{ method: 'POST', url: path, headers: {}, today: on, receivedAt: `${on}T11:00:00.000Z` },
      body: new TextEncoder().encode(JSON.stringify(body)),
    },
    state: { ...state, accountingMonth: monthOfDay(on) },
    variant: DEFAULT_VARIANT,
    params,
    query: new URLSearchParams(),
  };
  const { reply, state: after } = keepWithinLimit(call, operation.name, operation.answer(call));
  if (kodOf(reply) !== 0) {
    throw new Error(
      `the demo account invented what iFirma refuses: ${path} ${JSON.stringify({ body, reply })}`,
    );
  }
  return after;
}
