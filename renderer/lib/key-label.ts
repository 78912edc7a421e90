import { isMac } from './platform';

/**
 * A key with its modifiers, written once for all platforms: `Mod+Shift+Enter`, `Insert`. `Mod` is Ctrl on
 * Windows and Linux, Cmd on macOS. Never `Alt` with a letter: it types Polish letters (product 10.1).
 */
export type KeyCombo = string;

const WORDS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Alt: 'Alt',
  Escape: 'Esc',
  Delete: 'Del',
  Insert: 'Insert',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: 'esc',
  Delete: '⌦',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The caps of a combination as the user's keyboard names them. */
export function keyCapsOf(combo: KeyCombo): readonly string[] {
  const signs = isMac() ? MAC_SIGNS : WORDS;
  return combo.split('+').map((part) => signs[part] ?? part);
}
