import type { ApiKeyName } from '../../shared/app-error';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { KeyProvider } from '../ports/ifirma/key-provider';

/** The harmless read of a key, signed by other means than the stored keys. */
export type ProveWith = (provider: KeyProvider, keyName: ApiKeyName) => ReturnType<AccountingApi['proveKey']>;
