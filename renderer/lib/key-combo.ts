import type { KeyCombo } from './key-label';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The combination of a key press as the table writes it, or null. Any sign with Alt is text: AltGr, which Windows
 * reports as Ctrl+Alt, and Option type ą ć ę ł ń ó ś ź ż (K-02).
 */
export function comboOf(press: KeyPress, isMac: boolean): KeyCombo | null {
  if (press.altKey && press.key.length === 1) return null;
  const isMod = isMac ? press.metaKey : press.ctrlKey;
  if (isMac ? press.ctrlKey : press.metaKey) return null;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  const held = [isMod && 'Mod', press.altKey && 'Alt', press.shiftKey && 'Shift'];
  return [...held.filter((one) => one !== false), key].join('+');
}
