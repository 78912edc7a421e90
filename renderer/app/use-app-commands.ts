import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppEvents } from '../../shared/ipc/events';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useNotice } from '../bridge/use-changes';
import { paths } from '../lib/paths';
import { useShortcut, useShortcuts } from '../shortcuts/use-shortcut';

/** What works on every screen: the desktop's menu, and the keys that belong to no list or form. */
export function useAppCommands() {
  const [, navigate] = useLocation();
  const shortcuts = useShortcuts();
  const { run: create } = useChannelCommand('documents.create');
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

  const openNew = useCallback(
    async (kind: 'invoice' | 'expense') => {
      const answer = await create({ kind });
      if (!answer.ok) return;
      const { documentId } = answer.value.summary;
      navigate(kind === 'invoice' ? paths.invoice(documentId) : paths.expense(documentId));
    },
    [create, navigate],
  );

  const onMenu = useCallback(
    ({ item }: AppEvents['menu.chosen']) => {
      switch (item) {
        case 'new_invoice':
          void openNew('invoice');
          return;
        case 'new_expense':
          void openNew('expense');
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
          shortcuts.trigger('delete.undo');
          return;
      }
    },
    [navigate, openNew, shortcuts],
  );
  useNotice('menu.chosen', onMenu);

  return {
    isShortcutListOpen,
    closeShortcutList: () => {
      setIsShortcutListOpen(false);
    },
  };
}
