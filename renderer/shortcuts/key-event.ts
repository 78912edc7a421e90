import type { KeyCombo } from '../lib/key-label';

/** In a text these keys have a meaning of their own, so there they never act on a list (product 10.1). */
const KEYS_OF_TEXT: ReadonlySet<KeyCombo> = new Set([
  'Insert',
  'Shift+Insert',
  'Delete',
  'Enter',
  'Mod+Backspace',
  'Mod+Z',
]);

export function belongsToText(combo: KeyCombo): boolean {
  return KEYS_OF_TEXT.has(combo);
}

/** From every field and button of a form: they finish the document and never press what has the focus (K-07). */
const KEYS_OF_FORM: ReadonlySet<KeyCombo> = new Set(['Mod+Enter', 'Mod+Shift+Enter']);

export function belongsToForm(combo: KeyCombo): boolean {
  return KEYS_OF_FORM.has(combo);
}

const NO_TEXT_INPUT = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'range', 'color']);

export function isTextEntry(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !NO_TEXT_INPUT.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** What a browser would do with these destroys work, so they are taken even when nothing listens (product 10.1). */
const RELOAD_KEYS: ReadonlySet<KeyCombo> = new Set(['F5', 'Mod+F5', 'Shift+F5', 'Mod+R', 'Mod+Shift+R']);

export function isReload(combo: KeyCombo): boolean {
  return RELOAD_KEYS.has(combo);
}
