import type { ApiKeyName, AppError } from '../../shared/app-error';
import type { KeyOverview } from '../../shared/ipc/contracts/keys.contract';
import { err, ok, type Result } from '../../shared/result';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { CompanyKeys } from './company-keys';
import { refusalScopeOf } from './key-refusal';

type CheckParts = {
  readonly api: Pick<AccountingApi, 'proveKey'>;
  readonly keys: Pick<CompanyKeys, 'overview'>;
};

/**
 * One harmless read that proves a key; the client records what the answer proved, as it does for every call. A
 * refusal is an answer and shows in the key's status; only a check that could not be made (no network, no
 * keychain) is an error. `wydatek` has no harmless read: its first expense is the test, since a refused one books
 * nothing (design, section 6).
 */
export async function checkKey(
  { api, keys }: CheckParts,
  keyName: ApiKeyName,
): Promise<Result<KeyOverview, AppError>> {
  if (keyName === 'wydatek') return err({ code: 'check_not_possible', keyName });
  const proved = await api.proveKey(keyName);
  if (!proved.ok && refusalScopeOf(proved.error) === null) return proved;
  return ok(await keys.overview());
}
