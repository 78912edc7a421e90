import { API_KEY_NAMES, type ApiKeyName } from '../../shared/app-error';
import type { KeyOverview, KeyStatus } from '../../shared/ipc/contracts/keys.contract';

export function aKeyStatus(keyName: ApiKeyName, overrides: Partial<KeyStatus> = {}): KeyStatus {
  return {
    keyName,
    state: 'missing',
    setAt: null,
    backend: null,
    checkedAt: null,
    checkedBy: null,
    lastError: null,
    belongsTo: null,
    waitingDocuments: 0,
    ...overrides,
  };
}

/** A key that iFirma took when it was last asked. */
export function aWorkingKey(keyName: ApiKeyName, overrides: Partial<KeyStatus> = {}): KeyStatus {
  const at = '2026-11-01T08:00:00.000Z';
  return aKeyStatus(keyName, {
    state: 'working',
    setAt: at,
    checkedAt: at,
    checkedBy: 'month.read',
    ...overrides,
  });
}

/** Four keys, none of them set, with a keychain that works. */
export function aKeyOverview(
  overrides: Partial<Record<ApiKeyName, Partial<KeyStatus>>> = {},
  keychain: KeyOverview['keychain'] = 'available',
): KeyOverview {
  const keys = API_KEY_NAMES.map((keyName) => aKeyStatus(keyName, overrides[keyName]));
  return { keychain, keys, apiTabPath: ['Konfiguracja', 'Rozszerzenia i integracje', 'API'] };
}
