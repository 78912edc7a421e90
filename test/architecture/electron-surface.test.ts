import { describe, expect, it } from 'vitest';
import { listCodeFiles, readSource } from './source-files';

const shell = listCodeFiles(['electron'], /\.ts$/).map((path) => ({ path, source: readSource(path) }));

/** Files that import a name from Electron. */
function findImporters(name: string): readonly string[] {
  const pattern = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from 'electron'`);
  return shell.filter(({ source }) => pattern.test(source)).map(({ path }) => path);
}

/** Files that call a member. */
const findCallers = (member: string) =>
  shell
    .filter(({ path }) => path.startsWith('electron/shell/'))
    .filter(({ source }) => new RegExp(`\\.${member}\\(`).test(source))
    .map(({ path }) => path);

describe("Electron's powers are each used in one place", () => {
  it.each([
    ['ipcRenderer', 'electron/preload.ts'],
    ['contextBridge', 'electron/preload.ts'],
    ['dialog', 'electron/shell/desktop-adapter.ts'],
    ['protocol', 'electron/shell/app-protocol.ts'],
  ])('%s in %s', (name, path) => {
    expect(findImporters(name)).toEqual([path]);
  });

  it('handlers are registered in the IPC host only', () => {
    expect(
      findCallers('handle').filter(
        (path) => path.startsWith('electron/shell/') && findImporters('ipcMain').includes(path),
      ),
    ).toEqual(['electron/shell/ipc-host.ts']);
  });

  it('other programs are opened behind the list of pages, and for a letter to one fixed address', () => {
    const openers = shell.filter(({ source }) => source.includes('shell.openExternal'));
    expect(openers.map(({ path }) => path)).toEqual([
      'electron/shell/external-page.ts',
      'electron/shell/ifirma-letter.ts',
    ]);
    expect(openers.map(({ source }) => source.match(/\b(?:https|mailto|http|file):/gu))).toEqual([
      ['https:', 'https:', 'https:', 'https:'],
      ['mailto:'],
    ]);
  });
});

describe('what Electron allows by default is closed', () => {
  it.each([
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setWindowOpenHandler',
    'enableSandbox',
  ])('%s', (member) => {
    expect(findCallers(member)).toHaveLength(1);
  });

  it.each(['will-frame-navigate', 'will-redirect', 'will-attach-webview'])('%s', (event) => {
    expect(shell.filter(({ source }) => source.includes(`'${event}'`))).toHaveLength(1);
  });

  it('the page is isolated and sandboxed in so many words', () => {
    const windows = shell.filter(({ source }) => source.includes('webPreferences'));
    expect(windows.map(({ path }) => path)).toEqual(['electron/shell/main-window.ts']);
    for (const { source } of windows) {
      expect(source).toMatch(/contextIsolation: true/);
      expect(source).toMatch(/sandbox: true/);
    }
  });
});
