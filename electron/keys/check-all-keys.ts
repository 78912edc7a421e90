import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../shared/app-error';
import type { KeyCheck } from '../../shared/ipc/contracts/keys.contract';
import { ok, type Result } from '../../shared/result';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { CompanyKeys } from './company-keys';
import { refusalScopeOf } from './key-refusal';
import type { ProveWith } from './prove-with';

export type CheckAllParts = {
  readonly api: Pick<AccountingApi, 'proveKey'>;
  readonly keys: Pick<CompanyKeys, 'overview' | 'statuses' | 'underOtherName' | 'noteBelongsTo'>;
  readonly proveWith: ProveWith;
};

/**
 * One harmless read for each stored key but `wydatek`. A key refused with 403 is then tried under the names that are
 * left, because iFirma says the same of an old key and of one pasted under another name (ifirma-api 4.4). Stops at the
 * first answer that would be the same for every key.
 */
export async function checkAllKeys({
  api,
  keys,
  proveWith,
}: CheckAllParts): Promise<Result<KeyCheck, AppError>> {
  await keys.overview();
  const stored = keys.statuses().filter(({ state }) => state !== 'missing');
  const namesLeft = new Set<ApiKeyName>(API_KEY_NAMES.filter((name) => name !== 'wydatek'));
  let reads = 0;
  const finish = async (stoppedBy: AppError | null) =>
    ok({ overview: await keys.overview(), reads, stoppedBy });

  for (const { keyName } of stored) {
    if (keyName === 'wydatek') continue;
    const proved = await api.proveKey(keyName);
    reads += 1;
    if (proved.ok || proved.error.code === 'key_not_generated') namesLeft.delete(keyName);
    else if (refusalScopeOf(proved.error) !== 'key') return finish(proved.error);
  }
  const refused = keys.statuses().filter(({ lastError }) => lastError?.code === 'key_refused');
  for (const { keyName } of refused) {
    keys.noteBelongsTo(keyName, null);
    for (const otherName of namesLeft) {
      if (otherName === keyName) continue;
      const proved = await proveWith(keys.underOtherName(keyName, otherName), otherName);
      reads += 1;
      if (proved.ok) {
        keys.noteBelongsTo(keyName, otherName);
        namesLeft.delete(otherName);
        break;
      }
      if (proved.error.code === 'key_not_generated') namesLeft.delete(otherName);
      else if (refusalScopeOf(proved.error) !== 'key') return finish(proved.error);
    }
  }
  return finish(null);
}
