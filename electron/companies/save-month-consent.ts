import type { AppError } from '../../shared/app-error';
import { canAllowMonthMove, type MonthConsent } from '../../shared/domain/sending/month-consent';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyDeps } from './company-deps';

/** Who keeps the books, and whether Kwit may move the month while it sends. Stores the answer and moves nothing. */
export function saveMonthConsent(
  { company, notices }: CompanyDeps,
  consent: MonthConsent,
): Result<void, AppError> {
  if (consent.mayMoveMonth && !canAllowMonthMove(consent))
    return err({ code: 'wrong_state', state: consent.booksKeptBy ?? 'unanswered' });
  company.saveMonthConsent(consent);
  notices.changed('sync');
  return ok();
}
