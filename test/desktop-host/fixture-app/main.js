/**
 * The program of the conformance suite. It is plain Electron and knows nothing of the host: the same files run
 * under a real binary. Tests steer it through its own channel `evaluate`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import * as electron from 'electron';
import { answerSpecialPath } from './special-paths.js';

const { app, BrowserWindow, ipcMain, protocol, session } = electron;
const here = import.meta.dirname;

/** What happened, in this order: tests read it, also after a restart through the file. */
const events = [];
const state = { events };
const load = (specifier) => import(specifier);

app.enableSandbox();
app.setName('Fixture');
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
const isFirst = app.requestSingleInstanceLock({ from: process.argv.at(-1) ?? '' });
events.push(`script ran, ready=${String(app.isReady())}`);
for (const name of [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'web-contents-created',
]) {
  app.on(name, () => {
    events.push(name);
    console.log(`event ${name}`);
  });
}
app.on('second-instance', (_event, argv, workingDirectory, additionalData) => {
  events.push('second-instance');
  state.secondInstance = { argv, workingDirectory, additionalData };
});

ipcMain.handle('inspect', (_event, ...args) =>
  inspect(args, { depth: 20, sorted: true, breakLength: Infinity }),
);
ipcMain.handle('describe-error', (_event, error) => ({
  isError: error instanceof Error,
  name: error.name,
  message: error.message,
  code: error.code,
}));
ipcMain.handle('throws-text', () => {
  throw 'only text';
});
ipcMain.handle('throws-object', () => {
  throw { code: 1 };
});
ipcMain.handle('make', (_event, source) => new Function(`return (${source});`)());
ipcMain.handle('evaluate', (event, source, argument) => {
  const snippet = new Function(`return (${source});`)();
  return snippet({ electron, state, event, load }, argument);
});

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript' };
const FILES = new Set(['/index.html', '/page.js', '/other.html', '/inline.html']);
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'";

function serve(request) {
  const { pathname } = new URL(request.url);
  const special = answerSpecialPath(request, pathname, state);
  if (special !== undefined) return special;
  if (!FILES.has(pathname)) return new Response(null, { status: 404 });
  return new Response(readFileSync(join(here, pathname)), {
    headers: { 'Content-Type': TYPES[pathname.split('.').at(-1)], 'Content-Security-Policy': POLICY },
  });
}

const attempt = (action) => {
  try {
    action();
    return 'accepted';
  } catch (error) {
    return error.message;
  }
};
if (process.env.PROBE_TOO_EARLY) {
  state.tooEarly = {
    window: attempt(() => new BrowserWindow()),
    session: attempt(() => session.defaultSession.getUserAgent()),
    protocol: attempt(() => protocol.handle('early', () => new Response())),
    utility: attempt(() => electron.utilityProcess.fork(join(here, 'utility.js'))),
  };
}

if (!isFirst) app.quit();
else {
  void app.whenReady().then(() => {
    events.push('whenReady');
    protocol.handle('app', serve);
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    const window = new BrowserWindow({
      show: false,
      width: 900,
      height: 650,
      webPreferences: { preload: join(here, 'preload.cjs'), contextIsolation: true, sandbox: true },
    });
    state.window = window;
    for (const name of ['ready-to-show', 'close', 'closed'])
      window.on(name, () => events.push(`window ${name}`));
    for (const name of ['dom-ready', 'did-finish-load', 'render-process-gone', 'destroyed']) {
      window.webContents.on(name, () => {
        events.push(`contents ${name}`);
        console.log(`contents ${name}`);
      });
    }
    void window.loadURL('app://bundle/index.html');
  });
}
