import type { AppError } from '../../shared/app-error';
import { daysOfPeriod, type MonthPeriod } from '../../shared/domain/days/month-period';
import { toSaleAtIfirma } from '../../shared/domain/at-ifirma/sale-at-ifirma';
import type { Agreement } from '../../shared/ipc/contracts/agreement.contract';
import { err, ok, type Result } from '../../shared/result';
import type { AgreementDeps } from './agreement-deps';
import { getAgreement } from './get-agreement';

/** One reading of iFirma's list of the period, kept for looking at offline, and the comparison with it. */
export async function checkAgreement(
  deps: AgreementDeps,
  period: MonthPeriod,
): Promise<Result<Agreement, AppError>> {
  const { sales, salesReadings, clock, notices, isOpen } = deps;
  const { fromOn, toOn } = daysOfPeriod(period);
  const listed = await sales.listSales({ fromOn, toOn }, { isSteady: true });
  if (!listed.ok) return listed;
  if (!isOpen()) return err({ code: 'no_company_open' });
  salesReadings.save({ fromOn, toOn, readAt: clock.now(), rows: listed.value.map(toSaleAtIfirma) });
  notices.changed('pull');
  const agreement = getAgreement(deps, period);
  return agreement === null ? err({ code: 'not_found' }) : ok(agreement);
}
