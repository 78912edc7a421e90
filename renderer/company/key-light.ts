import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import type { BadgeTone } from '../ui/facts/document-state';
import type { IconName } from '../ui/icon';

export type KeyLight = { readonly icon: IconName; readonly tone: BadgeTone; readonly word: string };

/** The light of a key in one word. A key that iFirma says was never generated (402) was not turned down: there is none. */
export function keyLightOf(
  i18n: I18n,
  { state, lastError }: Pick<KeyStatus, 'state' | 'lastError'>,
): KeyLight {
  const isNotGenerated = state === 'refused' && lastError?.code === 'key_not_generated';
  const { icon, tone, word } = isNotGenerated ? NOT_GENERATED : LIGHTS[state];
  return { icon, tone, word: i18n._(word) };
}

const NOT_GENERATED = {
  icon: 'state-rejected',
  tone: 'bad',
  word: msg({ message: 'nie ma go w iFirmie', context: 'klucz' }),
} as const;

const LIGHTS = {
  missing: { icon: 'ksef-not-sent', tone: 'faint', word: msg({ message: 'brak', context: 'klucz' }) },
  not_checked: { icon: 'key', tone: 'plain', word: msg({ message: 'niesprawdzony', context: 'klucz' }) },
  working: { icon: 'state-accepted', tone: 'good', word: msg({ message: 'działa', context: 'klucz' }) },
  refused: { icon: 'state-rejected', tone: 'bad', word: msg({ message: 'odrzucony', context: 'klucz' }) },
  blocked: { icon: 'state-rejected', tone: 'bad', word: msg({ message: 'zablokowany', context: 'klucz' }) },
  unavailable: { icon: 'locked', tone: 'warn', word: msg({ message: 'niedostępny', context: 'klucz' }) },
  memory_only: { icon: 'state-queued', tone: 'plain', word: msg({ message: 'na chwilę', context: 'klucz' }) },
} as const;
