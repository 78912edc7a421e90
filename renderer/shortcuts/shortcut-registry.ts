import { comboOf } from '../lib/key-combo';
import { belongsToForm, belongsToText, isReload, isTextEntry } from './key-event';
import { keysOf, SHORTCUT_IDS, worksInPopover, type ShortcutId } from './shortcut-table';

type Handler = () => void;

export type ShortcutRegistry = {
  /** The handler registered last acts. Returns how to take it back. */
  readonly register: (id: ShortcutId, handler: Handler) => () => void;
  /** Does what the key would do; false when nothing on the screen does it. */
  readonly trigger: (id: ShortcutId) => boolean;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  /** Before any widget sees the key: a button or a choice would take Ctrl+Enter for a press (K-07). */
  readonly handleKeyDownFirst: (event: KeyboardEvent) => void;
};

export function createShortcutRegistry(isMac: () => boolean): ShortcutRegistry {
  const handlers = new Map<ShortcutId, readonly Handler[]>();

  const trigger = (id: ShortcutId) => {
    const handler = handlers.get(id)?.at(-1);
    handler?.();
    return handler !== undefined;
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    const combo = comboOf(event, isMac());
    if (combo === null) return;
    if (isReload(combo)) event.preventDefault();
    // Held down is one press; a key that a widget has used up is used up.
    if (event.repeat || (event.defaultPrevented && !isReload(combo))) return;
    if (belongsToText(combo) && isTextEntry(event.target)) return;
    const id = SHORTCUT_IDS.find((one) => keysOf(one, isMac()).includes(combo));
    if (id === undefined || isDialogOpen(worksInPopover(id))) return;
    if (trigger(id)) event.preventDefault();
  };

  return {
    trigger,
    register: (id, handler) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      return () => {
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((one) => one !== handler),
        );
      };
    },
    handleKeyDown,
    handleKeyDownFirst: (event) => {
      const combo = comboOf(event, isMac());
      if (combo === null || !belongsToForm(combo)) return;
      handleKeyDown(event);
      if (event.defaultPrevented) event.stopPropagation();
    },
  };
}

/** A toast is an alert dialog too, but one beside which work goes on; an open list or calendar is part of a form. */
function isDialogOpen(ignoresPopovers: boolean): boolean {
  const dialogs = document.querySelectorAll(
    ':is([role="dialog"], [role="alertdialog"]):not([aria-modal="false"])',
  );
  return [...dialogs].some((dialog) => !ignoresPopovers || dialog.closest('[data-trigger]') === null);
}
