/**
 * @file Navigation, new windows, permissions, window options. Sources:
 * https://www.electronjs.org/docs/latest/api/web-contents (will-frame-navigate, setWindowOpenHandler),
 * https://www.electronjs.org/docs/latest/api/session, https://www.electronjs.org/docs/latest/tutorial/security.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InMain, type Probe, startProbe } from './start-probe.ts';

describe('navigation and windows', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
    await probe.inMain(({ state }) => {
      const asked: unknown[] = [];
      state['asked'] = asked;
      const { webContents } = state.window;
      webContents.on('will-frame-navigate', (event) => {
        asked.push([event.url, event.isMainFrame]);
        if (!event.url.startsWith('app://bundle/')) event.preventDefault();
      });
      webContents.setWindowOpenHandler(({ url }) => {
        asked.push(['open', url]);
        return { action: 'deny' };
      });
    });
  });
  afterAll(() => probe.stop());

  const takeAsked = () =>
    probe.inMain(({ state }) => {
      const asked = state['asked'] as unknown[];
      return asked.splice(0, asked.length);
    });

  it('asks before a foreign page and stays where it was', async () => {
    await probe.page.click('#foreign');
    await expect.poll(takeAsked).toEqual([['https://www.example.com/', true]]);
    expect(await probe.inPage('document.title')).toBe('Fixture');
    expect(await probe.app.blockedRequests()).toEqual([]);
  });

  it.each(['location.href', 'location.replace', 'form'])(
    'asks before a foreign page reached by %s',
    async (way) => {
      const scripts: Record<string, string> = {
        'location.href': `(location.href = 'https://www.example.com/a', 0)`,
        'location.replace': `(location.replace('https://www.example.com/a'), 0)`,
        form: `(() => { const form = document.createElement('form'); form.action = 'https://www.example.com/a'; document.body.append(form); form.submit(); return 0; })()`,
      };
      await probe.inPage(scripts[way] ?? '');
      await expect
        .poll(async () => (await takeAsked()).map(String))
        .toEqual([expect.stringContaining('https://www.example.com/a') as unknown]);
      expect(await probe.inPage('document.title')).toBe('Fixture');
    },
  );

  it('asks before a page of its own too, and goes there', async () => {
    await probe.page.click('#other');
    await probe.page.waitForFunction('document.title === "Other"');
    expect(await takeAsked()).toEqual([['app://bundle/other.html', true]]);
  });

  it('does not ask when the program itself loads a page', async () => {
    await probe.loadFromMain('app://bundle/index.html', 'Fixture');
    expect(await takeAsked()).toEqual([]);
  });

  it('asks for frames inside the page', async () => {
    await probe.inPage(
      `(() => { const frame = document.createElement('iframe'); frame.id = 'inner'; frame.src = '/other.html'; document.body.append(frame); return 0; })()`,
    );
    await expect.poll(takeAsked).toEqual([['app://bundle/other.html', false]]);
    await probe.inPage(`(document.querySelector('#inner').remove(), 0)`);
  });

  it.each([
    ['window.open', `String(window.open('/other.html'))`, 'null'],
    [
      'window.open with features',
      `String(window.open('https://www.example.com/', 'x', 'noopener,width=100'))`,
      'null',
    ],
  ])('answers %s with null and asks the program', async (_name, expression, expected) => {
    expect(await probe.inPage(expression)).toBe(expected);
    await expect.poll(async () => (await takeAsked()).length).toBe(1);
    expect(probe.page.context().pages()).toHaveLength(1);
  });

  it.each([
    ['a link with a target', {}],
    ['a middle click', { button: 'middle' as const }],
    ['a click with Ctrl', { modifiers: ['Control' as const] }],
  ])('opens no window for %s', async (_name, click) => {
    await probe.page.click('#blank', click);
    await expect.poll(async () => (await takeAsked()).length).toBe(1);
    await expect.poll(() => probe.page.context().pages().length).toBe(1);
    expect(await probe.app.control.read('windowOpens')).toContainEqual({
      url: 'app://bundle/other.html',
      action: 'deny',
    });
  });

  it('blocks and counts a request to anywhere else', async () => {
    await probe.inMain(({ electron }) => {
      electron.protocol.unhandle('app');
      electron.protocol.handle(
        'app',
        () =>
          new Response('<script>fetch("https://www.example.com/leak")</script>', {
            headers: { 'Content-Type': 'text/html' },
          }),
      );
    });
    await probe.page.reload();
    await expect.poll(() => probe.app.blockedRequests()).toEqual(['https://www.example.com/leak']);
  });
});

describe('permissions and window options', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'a name of tomorrow'])(
    'lets the program deny %s',
    async (permission) => {
      expect(await probe.app.control.isPermissionGranted(permission)).toBe(false);
      expect(await probe.app.control.isPermissionChecked(permission)).toBe(false);
    },
  );

  it('grants everything when the program has no handler, as Electron does', async () => {
    await probe.inMain(({ electron: { session } }) => {
      session.defaultSession.setPermissionRequestHandler(null);
      session.defaultSession.setPermissionCheckHandler(null);
    });
    expect(await probe.app.control.isPermissionGranted('geolocation')).toBe(true);
    expect(await probe.app.control.isPermissionChecked('geolocation')).toBe(true);
  });

  const openWith = (webPreferences: object) =>
    probe.inMain(({ electron }: InMain, preferences: object) => {
      try {
        new electron.BrowserWindow({ show: false, webPreferences: preferences }).destroy();
        return 'opened';
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    }, webPreferences);

  it.each([
    [{ contextIsolation: false }, 'contextIsolation'],
    [{ sandbox: false }, 'sandbox'],
    [{ webSecurity: false }, 'webSecurity'],
    [{ nodeIntegration: true }, 'nodeIntegration'],
    [{ webviewTag: true }, 'webviewTag'],
    [{ allowRunningInsecureContent: true }, 'allowRunningInsecureContent'],
  ])('refuses a window with %o', async (preferences, name) => {
    expect(await openWith(preferences)).toContain(name);
  });

  it('opens the window in the size that the program asks for', async () => {
    expect(await probe.inPage('[innerWidth, innerHeight]')).toEqual([900, 650]);
    expect(await probe.app.control.windowState()).toMatchObject({ bounds: { width: 900, height: 650 } });
  });

  it('changes the colour scheme with the theme of the program', async () => {
    const isDark = 'matchMedia("(prefers-color-scheme: dark)").matches';
    expect(await probe.inPage(isDark)).toBe(false);
    await probe.inMain(({ electron }) => {
      electron.nativeTheme.themeSource = 'dark';
    });
    await expect.poll(() => probe.inPage(isDark)).toBe(true);
    expect(await probe.inMain(({ electron }) => electron.nativeTheme.shouldUseDarkColors)).toBe(true);
  });
});
