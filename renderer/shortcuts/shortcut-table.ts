import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { KeyCombo } from '../lib/key-label';

export type ShortcutGroup = 'app' | 'list' | 'form';

type Shortcut = {
  /** The first is shown; the others work as well. */
  readonly keys: readonly [KeyCombo, ...KeyCombo[]];
  /** Only what differs: a Mac has no Insert and hides its function keys. */
  readonly macKeys?: readonly [KeyCombo, ...KeyCombo[]];
  readonly group: ShortcutGroup;
  readonly label: MessageDescriptor;
  /** Also from a list or a calendar that a field has opened. */
  readonly worksInPopover?: boolean;
};

/**
 * Every key of the product (product 10.2), once: the listener acts by it, menus and tooltips show it, F1 lists it.
 * No combination has Alt with a letter: on Polish keyboards it types letters.
 */
export const SHORTCUTS = {
  'document.new': {
    keys: ['Insert', 'Mod+N'],
    macKeys: ['Mod+N'],
    group: 'list',
    label: msg`Nowy dokument na tej liście`,
  },
  'document.similar': {
    keys: ['Shift+Insert', 'Mod+D'],
    macKeys: ['Mod+D'],
    group: 'list',
    label: msg`Dodaj podobny do zaznaczonego`,
  },
  'document.open': {
    keys: ['F2', 'Enter'],
    group: 'list',
    label: msg`Otwórz zaznaczony wiersz`,
  },
  'document.delete': {
    keys: ['Delete'],
    macKeys: ['Mod+Backspace', 'Delete'],
    group: 'list',
    label: msg`Usuń szkic (można cofnąć)`,
  },
  'delete.undo': {
    keys: ['Mod+Z'],
    group: 'list',
    label: msg`Cofnij usunięcie`,
  },
  'list.find': {
    keys: ['F3', 'Mod+F'],
    macKeys: ['Mod+F', 'F3'],
    group: 'list',
    label: msg`Znajdź na tej liście`,
  },
  'copy.gross': {
    keys: ['Mod+Shift+C'],
    group: 'list',
    label: msg`Skopiuj kwotę brutto`,
  },
  'form.save': {
    keys: ['Mod+Enter'],
    group: 'form',
    label: msg`Zapisz jako gotowe, z każdego pola`,
    worksInPopover: true,
  },
  'form.queue': {
    keys: ['Mod+Shift+Enter'],
    group: 'form',
    label: msg`Zapisz i dodaj do kolejki`,
  },
  'line.duplicate': {
    keys: ['Mod+Shift+D'],
    group: 'form',
    label: msg`Powiel bieżącą pozycję`,
  },
  'line.remove': {
    keys: ['Mod+Delete'],
    macKeys: ['Mod+Shift+Backspace'],
    group: 'form',
    label: msg`Usuń bieżącą pozycję (można cofnąć)`,
  },
  'calendar.open': {
    keys: ['Alt+ArrowDown'],
    group: 'form',
    label: msg`Otwórz kalendarz w polu z datą`,
  },
  'page.leave': {
    keys: ['Escape'],
    group: 'form',
    label: msg`Wyjdź (pyta, jeśli coś by przepadło)`,
  },
  'ifirma.read': {
    keys: ['F5'],
    macKeys: ['F5', 'Mod+R'],
    group: 'app',
    label: msg`Synchronizuj: odczytaj iFirmę i pokaż plan`,
  },
  'company.switch': {
    keys: ['Mod+Shift+K'],
    group: 'app',
    label: msg`Zmień firmę`,
  },
  'settings.open': {
    keys: ['Mod+,'],
    group: 'app',
    label: msg`Ustawienia`,
  },
  'shortcuts.show': {
    keys: ['F1'],
    macKeys: ['F1', 'Mod+/'],
    group: 'app',
    label: msg`Lista skrótów`,
  },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** Listed in the order of the table. */
export const SHORTCUT_IDS = Object.keys(SHORTCUTS).filter((id): id is ShortcutId => id in SHORTCUTS);

export function keysOf(id: ShortcutId, isMac: boolean): readonly [KeyCombo, ...KeyCombo[]] {
  const shortcut: Shortcut = SHORTCUTS[id];
  return isMac ? (shortcut.macKeys ?? shortcut.keys) : shortcut.keys;
}

export function worksInPopover(id: ShortcutId): boolean {
  const shortcut: Shortcut = SHORTCUTS[id];
  return shortcut.worksInPopover === true;
}
