import type { ApiKeyName } from '../../shared/app-error';
import type { SecretRef } from '../ports/secret-store';

/** Where one key of one company lies (reliability-security 14.4, rule 4). `service` tells development builds apart. */
export function keyRefOf(service: string, companyId: string, keyName: ApiKeyName): SecretRef {
  return { service, account: `${companyId}/${keyName}` };
}
