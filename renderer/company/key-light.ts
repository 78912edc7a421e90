import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { KeyState } from '../../shared/ipc/contracts/keys.contract';
import type { BadgeTone } from '../ui/document-state';
import type { IconName } from '../ui/icon';

export type KeyLight = { readonly icon: IconName; readonly tone: BadgeTone; readonly word: string };

export function keyLightOf(i18n: I18n, state: KeyState): KeyLight {
  const { icon, tone, word } = LIGHTS[state];
  return { icon, tone, word: i18n._(word) };
}

const LIGHTS = {
  missing: { icon: 'ksef-not-sent', tone: 'faint', word: msg({ message: 'brak', context: 'klucz' }) },
  not_checked: { icon: 'key', tone: 'plain', word: msg({ message: 'niesprawdzony', context: 'klucz' }) },
  working: { icon: 'state-accepted', tone: 'good', word: msg({ message: 'działa', context: 'klucz' }) },
  refused: { icon: 'state-rejected', tone: 'bad', word: msg({ message: 'odrzucony', context: 'klucz' }) },
  blocked: { icon: 'state-rejected', tone: 'bad', word: msg({ message: 'zablokowany', context: 'klucz' }) },
  unavailable: { icon: 'locked', tone: 'warn', word: msg({ message: 'niedostępny', context: 'klucz' }) },
  memory_only: { icon: 'state-queued', tone: 'plain', word: msg({ message: 'na chwilę', context: 'klucz' }) },
} as const;
