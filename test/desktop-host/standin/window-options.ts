import type * as E from 'electron';

/** Options that open the page's cage (checklist items 2 to 9, reliability-security 9). Each is refused. */
const FORBIDDEN_WEB_PREFERENCES = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
] as const;

/** @throws when a window would be less protected than the checklist demands */
export function assertSafeWindow(options: E.BrowserWindowConstructorOptions): void {
  const preferences = options.webPreferences ?? {};
  const opened = FORBIDDEN_WEB_PREFERENCES.filter((name) => Boolean(preferences[name]));
  if (preferences.webSecurity === false) throw new Error('webPreferences.webSecurity must stay on');
  if (preferences.contextIsolation === false) throw new Error('webPreferences.contextIsolation must stay on');
  if (preferences.sandbox === false) throw new Error('webPreferences.sandbox must stay on');
  if (opened.length > 0) throw new Error(`webPreferences must not have ${opened.join(', ')}`);
}
