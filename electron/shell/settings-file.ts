import { ipcMain } from 'electron';
import Store from 'electron-store';
import { z } from 'zod';
import type { AppSettings, Settings } from '../ports/settings';

const DEFAULTS: AppSettings = {
  language: 'pl',
  theme: 'system',
  notifications: true,
  reminders: false,
  remindedOn: null,
  lastCompanyId: null,
  window: { x: null, y: null, width: 1280, height: 800, isMaximized: false },
};

const settingsSchema = z.object({
  language: z.enum(['pl', 'en']).catch(DEFAULTS.language),
  theme: z.enum(['system', 'light', 'dark']).catch(DEFAULTS.theme),
  notifications: z.boolean().catch(DEFAULTS.notifications),
  reminders: z.boolean().catch(DEFAULTS.reminders),
  remindedOn: z.iso.date().nullable().catch(null),
  lastCompanyId: z.string().nullable().catch(null),
  window: z
    .object({
      x: z.int().nullable(),
      y: z.int().nullable(),
      width: z.int().min(640),
      height: z.int().min(480),
      isMaximized: z.boolean(),
    })
    .catch(DEFAULTS.window),
});

/** Window, language, theme, notices and the last company: nothing that belongs to a company (design, section 3). */
export function openSettingsFile(): Settings {
  // A damaged file costs the window's place, never the start.
  const store = new Store<{ settings?: unknown }>({ name: 'settings', clearInvalidConfig: true });
  // electron-store adds an IPC listener of its own; the page must have no channel besides the contract.
  ipcMain.removeAllListeners('electron-store-get-data');
  const read = () => settingsSchema.catch(DEFAULTS).parse(store.get('settings') ?? DEFAULTS);
  return {
    read,
    update: (change) => {
      store.set('settings', { ...read(), ...change });
    },
  };
}
