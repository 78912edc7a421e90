import type { AppError } from '../../../shared/app-error';
import { ok, type Result } from '../../../shared/result';
import type { AccountingApi } from '../../ports/ifirma/accounting-api';
import type { Clock } from '../../ports/clock';
import type { CompanyRepository } from '../../ports/repositories/company-repository';
import type { Notices } from '../../ports/notices';

export type ReadMonthDeps = {
  readonly api: Pick<AccountingApi, 'readAccountingMonth'>;
  readonly company: CompanyRepository;
  readonly clock: Clock;
  readonly notices: Notices;
};

/** Asks iFirma for its set month, on the user's press. A read: the month is never moved here. */
export async function readMonth({
  api,
  company,
  clock,
  notices,
}: ReadMonthDeps): Promise<Result<void, AppError>> {
  const read = await api.readAccountingMonth();
  if (!read.ok) return read;
  company.saveMonthReading({ ...read.value, readAt: clock.now() });
  notices.changed('sync');
  return ok();
}
