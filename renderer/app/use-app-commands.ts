import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppEvents } from '../../shared/ipc/events';
import { useNotice } from '../bridge/use-changes';
import { useNewDocument } from '../documents/use-new-document';
import { paths } from '../lib/paths';
import { isTextEntry } from '../shortcuts/key-event';
import { useShortcut, useShortcuts } from '../shortcuts/use-shortcut';

/** What works on every screen: the desktop's menu, and the keys that belong to no list or form. */
export function useAppCommands() {
  const [, navigate] = useLocation();
  const shortcuts = useShortcuts();
  const startNew = useNewDocument();
  const [isShortcutListOpen, setIsShortcutListOpen] = useState(false);

  useShortcut('shortcuts.show', () => {
    setIsShortcutListOpen(true);
  });
  useShortcut('settings.open', () => {
    navigate(paths.settings);
  });
  // The screen of synchronisation registers its own and reads; from elsewhere the key leads there.
  useShortcut('ifirma.read', () => {
    navigate(paths.sync);
  });

  const onMenu = useCallback(
    ({ item }: AppEvents['menu.chosen']) => {
      switch (item) {
        case 'new_invoice':
          void startNew('invoice');
          return;
        case 'new_expense':
          void startNew('expense');
          return;
        case 'synchronise':
          shortcuts.trigger('ifirma.read');
          return;
        case 'search':
          shortcuts.trigger('list.find');
          return;
        case 'shortcuts':
          setIsShortcutListOpen(true);
          return;
        case 'settings':
          navigate(paths.settings);
          return;
        case 'undo_delete':
          // The menu has the key, wherever the focus is; in a text it undoes what was typed.
          if (!isTextEntry(document.activeElement)) shortcuts.trigger('delete.undo');
          return;
      }
    },
    [navigate, startNew, shortcuts],
  );
  useNotice('menu.chosen', onMenu);

  return {
    isShortcutListOpen,
    closeShortcutList: () => {
      setIsShortcutListOpen(false);
    },
  };
}
