import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { AppEvents } from '../../shared/ipc/events';

type MenuItem = AppEvents['menu.chosen']['item'];

export type MenuParts = {
  readonly i18n: I18n;
  readonly isMac: boolean;
  readonly choose: (item: MenuItem) => void;
  readonly openHelp: () => void;
};

/**
 * The Polish menu. Keys are shown here and acted on by the page, which knows where the focus is; nothing
 * reloads, zooms or closes by accident (product 10.1).
 */
export function setApplicationMenu({ i18n, isMac, choose, openHelp }: MenuParts): void {
  const item = (label: string, accelerator: string | null, chosen: MenuItem): MenuItemConstructorOptions => ({
    label,
    ...(accelerator !== null && { accelerator }),
    // On macOS a menu key never reaches the page, so there the menu itself acts.
    registerAccelerator: isMac,
    click: () => {
      choose(chosen);
    },
  });
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [macMenu(i18n)] : []),
    {
      label: i18n._(msg`Plik`),
      submenu: [
        // Without a key: Ctrl+N makes what the list on the screen holds (product 10.2).
        item(i18n._(msg`Nowa faktura`), null, 'new_invoice'),
        item(i18n._(msg`Nowy wydatek`), null, 'new_expense'),
        { type: 'separator' },
        item(i18n._(msg`Synchronizuj`), 'F5', 'synchronise'),
        item(i18n._(msg`Ustawienia`), 'CmdOrCtrl+,', 'settings'),
        ...(isMac
          ? []
          : [{ type: 'separator' as const }, { role: 'quit' as const, label: i18n._(msg`Zakończ`) }]),
      ],
    },
    {
      label: i18n._(msg`Edycja`),
      submenu: [
        isMac ? undo(i18n, choose) : { role: 'undo', label: i18n._(msg`Cofnij`) },
        { role: 'redo', label: i18n._(msg`Ponów`) },
        { type: 'separator' },
        { role: 'cut', label: i18n._(msg`Wytnij`) },
        { role: 'copy', label: i18n._(msg`Kopiuj`) },
        { role: 'paste', label: i18n._(msg`Wklej`) },
        { role: 'selectAll', label: i18n._(msg`Zaznacz wszystko`) },
        { type: 'separator' },
        item(i18n._(msg`Znajdź na tej liście`), 'CmdOrCtrl+F', 'search'),
      ],
    },
    {
      label: i18n._(msg`Okno`),
      submenu: [
        { role: 'minimize', label: i18n._(msg`Minimalizuj`) },
        { role: 'togglefullscreen', label: i18n._(msg`Pełny ekran`) },
      ],
    },
    {
      label: i18n._(msg`Pomoc`),
      submenu: [
        item(i18n._(msg`Skróty klawiszowe`), 'F1', 'shortcuts'),
        { label: i18n._(msg`API iFirmy w przeglądarce`), click: openHelp },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** What the role does in a text, and the way back from the bin for the list, which on macOS never sees Cmd+Z. */
function undo(i18n: I18n, choose: MenuParts['choose']): MenuItemConstructorOptions {
  return {
    label: i18n._(msg`Cofnij`),
    accelerator: 'CmdOrCtrl+Z',
    click: () => {
      BrowserWindow.getFocusedWindow()?.webContents.undo();
      choose('undo_delete');
    },
  };
}

function macMenu(i18n: I18n): MenuItemConstructorOptions {
  return {
    label: 'Kwit',
    submenu: [
      { role: 'about', label: i18n._(msg`O programie Kwit`) },
      { type: 'separator' },
      { role: 'hide', label: i18n._(msg`Ukryj Kwit`) },
      { role: 'hideOthers', label: i18n._(msg`Ukryj pozostałe`) },
      { type: 'separator' },
      { role: 'quit', label: i18n._(msg`Zakończ Kwit`) },
    ],
  };
}
