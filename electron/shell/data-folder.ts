import { join } from 'node:path';
import { app } from 'electron';

/**
 * Fixes name and data folder before `ready`: renaming the product must never "lose" documents, and on Windows
 * the data stays on this computer instead of roaming (design, section 7; reliability-security 5.4, rule 10).
 */
export function fixDataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  app.setName('Kwit');
  const localAppData = environment['LOCALAPPDATA'];
  if (platform === 'win32' && localAppData) app.setPath('userData', join(localAppData, 'Kwit'));
}
