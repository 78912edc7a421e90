import type { AppError } from '../../shared/app-error';
import { ok, type Result } from '../../shared/result';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { LimitDeps } from './limit-deps';

export type ReadLimitDeps = Pick<LimitDeps, 'company' | 'clock' | 'notices'> & {
  readonly api: Pick<AccountingApi, 'readDocumentLimit'>;
};

/** Asks iFirma for the document limit (one request with the key `abonent`) and keeps the reading. */
export async function readLimit({
  api,
  company,
  clock,
  notices,
}: ReadLimitDeps): Promise<Result<void, AppError>> {
  const read = await api.readDocumentLimit();
  if (!read.ok) return read;
  company.saveLimitReading({ readAt: clock.now(), granted: read.value.granted, used: read.value.used });
  notices.changed('limits');
  return ok();
}
