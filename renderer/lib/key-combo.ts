import type { KeyCombo } from './key-label';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The combination of a key press as the table writes it, or null. Anything with Alt is text: AltGr, which Windows
 * reports as Ctrl+Alt, and Option type ą ć ę ł ń ó ś ź ż (K-02).
 */
export function comboOf(press: KeyPress, isMac: boolean): KeyCombo | null {
  if (press.altKey) return null;
  const isMod = isMac ? press.metaKey : press.ctrlKey;
  if (isMac ? press.ctrlKey : press.metaKey) return null;
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  return [...(isMod ? ['Mod'] : []), ...(press.shiftKey ? ['Shift'] : []), key].join('+');
}
