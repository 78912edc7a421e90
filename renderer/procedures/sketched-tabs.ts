import type { ApiKeyName } from '../../shared/app-error';
import type { ApiTab } from '../../shared/ipc/contracts/practice.contract';

const NO_KEYS = { abonent: null, faktura: null, rachunek: null, wydatek: null } as const;
/** Stands for a key in a drawing: it opens nothing. */
const DRAWN_KEY = '••••••••••••••••';

/** The API tab before anything was activated. */
export const INACTIVE_TAB: ApiTab = {
  access: 'inactive',
  packageHasApi: true,
  isActive: false,
  granted: 0,
  requested: null,
  keys: NO_KEYS,
};

/** After "zatwierdź", while an administrator has to look. */
export function waitingTab(requested: number | null): ApiTab {
  return { ...INACTIVE_TAB, access: 'pending', requested };
}

/** An active account on which these keys were generated. */
export function activeTab(generated: readonly ApiKeyName[], granted = 1000): ApiTab {
  const keys: Record<ApiKeyName, string | null> = { ...NO_KEYS };
  for (const keyName of generated) keys[keyName] = DRAWN_KEY;
  return { ...INACTIVE_TAB, access: 'basic', isActive: true, granted, keys };
}
