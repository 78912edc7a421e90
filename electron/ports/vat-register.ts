import type { AppError } from '../../shared/app-error';
import type { CalendarDay } from '../../shared/domain/days/calendar-day';
import type { RegisterAnswer } from '../../shared/domain/tax/vat-register';
import type { Result } from '../../shared/result';

/** An answer with its age: when Kwit read it, as an ISO instant. */
export type FetchedAnswer = RegisterAnswer & { readonly fetchedAt: string };

export type RegisterLookUp = {
  readonly answer: FetchedAnswer;
  /** Why this is an older answer for another day than the one asked for; null when it is for that day. */
  readonly outdatedBecause: AppError | null;
};

/** The register of VAT payers ("biała lista"). Asked only on the user's request (F-13): every look-up counts there. */
export interface VatRegister {
  /**
   * What the register says about a number on a day, today or earlier. An answer for the same number and day is not
   * asked for again: the register changes once a night. When it cannot be asked, the newest answer known is given with
   * the reason. Fails with `invalid_input` for a number that is no NIP.
   */
  lookUp(typedNip: string, validOn: CalendarDay): Promise<Result<RegisterLookUp, AppError>>;
  /** The newest answer known, without asking. */
  lastAnswer(nip: string): FetchedAnswer | null;
}
