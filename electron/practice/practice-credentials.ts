import { createHash } from 'node:crypto';
import type { ApiKeyName } from '../../shared/app-error';

export type PracticeCredentials = {
  readonly login: string;
  readonly keys: Readonly<Record<ApiKeyName, string>>;
};

/**
 * Login and keys of a practice account. They open nothing but that account, so they are made from its seed and
 * never see the keychain (design, section 7).
 */
export function makePracticeCredentials(seed: string): PracticeCredentials {
  return {
    login: 'demo@kwit.test',
    keys: {
      abonent: makeKey(seed, 'abonent'),
      faktura: makeKey(seed, 'faktura'),
      rachunek: makeKey(seed, 'rachunek'),
      wydatek: makeKey(seed, 'wydatek'),
    },
  };
}

/** @param before how many keys of that name there were before it. */
export function makeKey(seed: string, name: ApiKeyName, before = 0): string {
  const source = before === 0 ? `${seed}/${name}` : `${seed}/${name}/${before}`;
  return createHash('sha256').update(source).digest('hex').slice(0, 16).toUpperCase();
}
