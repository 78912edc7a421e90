/**
 * @file The way to Electron, rehearsed: the launcher, before-main.ts, Playwright's own loader and the control run
 * against a stand-in for the binary. What Electron itself does stands in docs/release-checklist.md.
 */
import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROBE_MAIN } from '../../desktop-host/conformance/start-probe.ts';
import { findProcesses } from '../../desktop-host/launch/wait-until-gone.ts';
import { connect, openForSending, queueInvoice } from '../../e2e/connected-kwit.ts';
import { firstStart } from '../../e2e/page-models/first-start.ts';
import { invoiceEditor } from '../../e2e/page-models/invoice-editor.ts';
import { syncScreen } from '../../e2e/page-models/sync-screen.ts';
import { closeWithTest, passTime, reach, startIfirma } from '../../e2e/running-kwit.ts';
import { makeUserDataFolder } from '../../e2e/user-data-folder.ts';
import type { LaunchedApp } from '../../program/launched-app.ts';
import type { LaunchOptions } from '../../program/launch-options.ts';
import { launchInElectron } from '../launch-in-electron.ts';
import { makeStandInBinary } from './stand-in-binary.ts';

const INVOICE = { buyer: 'Żółw i Synowie', lines: [{ name: 'Usługi', quantity: '12', price: '180' }] };

const binary = makeStandInBinary();
beforeAll(() => {
  // Where Electron's package looks for its binary; Playwright asks once in a process.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = binary.folder;
});
afterAll(() => {
  Reflect.deleteProperty(process.env, 'ELECTRON_OVERRIDE_DIST_PATH');
  binary.remove();
});

const launch = async (options: LaunchOptions = {}) =>
  closeWithTest(await launchInElectron({ keychain: 'absent', ...options }));

describe('Kwit', () => {
  it('keeps its data in the folder of the test over a kill, an X and a restart', async () => {
    const userDataDir = makeUserDataFolder();
    const killed = await launch({ userDataDir });
    await firstStart(killed.page).openDemo();
    expect(readdirSync(userDataDir)).toEqual(expect.arrayContaining(['companies', 'kwit.log']));
    await killed.kill();
    expect(findProcesses(binary.folder)).toEqual([]);

    const closed = await launch({ userDataDir });
    await closed.page.getByRole('heading', { name: 'Pulpit' }).waitFor();
    await closed.control.closeWindow();
    expect(await closed.exited).toEqual({ code: 0, signal: null });

    const quit = await launch({ userDataDir });
    await quit.page.getByRole('heading', { name: 'Pulpit' }).waitFor();
    expect(await quit.close()).toEqual({ code: 0, signal: null });
    expect(findProcesses(binary.folder)).toEqual([]);
  });

  it('is brought to the front by a second start, which ends', async () => {
    const first = await launch();
    await first.control.minimize();
    expect((await first.control.windowState()).isMinimized).toBe(true);
    await expect(launchInElectron({ userDataDir: first.userDataDir })).rejects.toThrow('the program ended');
    await expect.poll(async () => (await first.control.windowState()).isMinimized).toBe(false);
    expect(await first.control.windowCount()).toBe(1);
  });

  it('sends an invoice to the practice iFirma in place of the real one, and to nobody when the network is cut', async () => {
    const ifirma = await startIfirma();
    const app = await launch(reach(ifirma));
    const kwit = { app, ifirma };
    const sync = syncScreen(app.page);
    await connect(kwit);
    await openForSending(kwit);
    await queueInvoice(kwit, INVOICE);
    await app.control.setNetwork('cut');
    await (await sync.readInVain()).getByText('Nie ma połączenia z iFirmą.').waitFor();
    await app.control.setNetwork('up');
    await sync.read();
    await sync.send();
    await sync.reported(INVOICE.buyer).getByText('1/11/2026').waitFor();
    expect(ifirma.ledger.creates().map(({ signatureValid, kod }) => ({ signatureValid, kod }))).toEqual([
      { signatureValid: true, kod: 0 },
    ]);
    expect(await app.blockedRequests()).toEqual([]);

    const before = Date.parse(await app.control.now());
    await passTime(app, ifirma, 11);
    expect(Date.parse(await app.control.now()) - before).toBeGreaterThanOrEqual(11 * 60_000);
    await app.control.setWallClock('2026-12-01T08:00:00.000Z');
    expect(await app.control.now()).toMatch(/^2026-12-01T08:00/u);
  });

  it('is driven by its menu, asks no person for a file or a printer, and shares the clipboard', async () => {
    const { page, control, downloadsDir } = await launch();
    await firstStart(page).openDemo();
    expect((await control.menu()).map(({ label }) => label)).toEqual(['Plik', 'Edycja', 'Okno', 'Pomoc']);
    await control.chooseMenuItem(['Plik', 'Nowa faktura']);
    await page.getByLabel('Nazwa nabywcy').waitFor();
    await invoiceEditor(page).fill(INVOICE);

    await control.queueDialog('showSaveDialog', { canceled: false, filePath: `${downloadsDir}/szkic.pdf` });
    await control.queuePrint(true);
    await page.getByRole('button', { name: 'Więcej' }).click();
    await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).click();
    await page.getByRole('button', { name: 'Zapisz PDF' }).click();
    await page.getByText('Zapisano szkic').waitFor();
    expect(readdirSync(downloadsDir)).toEqual(['szkic.pdf']);
    await page.getByRole('button', { name: 'Drukuj' }).click();
    await expect.poll(() => control.read('prints')).toHaveLength(1);
    expect(await control.read('dialogs')).toMatchObject([{ method: 'showSaveDialog' }]);
    await page.keyboard.press('Escape');
    await control.chooseMenuItem(['Pomoc', 'API iFirmy w\u00a0przeglądarce']);
    expect(await control.read('openedExternally')).toEqual(['https://api.ifirma.pl/']);

    await page.evaluate(() => navigator.clipboard.writeText('2656,80'));
    expect(typeof (await control.readClipboard())).toBe('string');
  });
});

describe('a program with faults', () => {
  const launchProbe = async () => {
    const app = await launchInElectron({ mainScript: PROBE_MAIN, keychain: 'absent' });
    await app.page.waitForFunction('document.readyState === "complete"');
    const inMain = (snippet: string) =>
      app.page.evaluate((source) => globalThis.probe.invoke('evaluate', source), snippet);
    return { app, inMain };
  };
  let app: LaunchedApp | null = null;
  afterEach(async () => {
    await app?.close({ expectProblems: true });
    expect(findProcesses(binary.folder)).toEqual([]);
  });

  it('is not closed in silence: each fault is named', async () => {
    const started = await launchProbe();
    app = started.app;
    const { page, control } = app;
    await page.evaluate(() => globalThis.probe.invoke('throws-text').catch(() => null));
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://www.example.com/x.png' }));
      setTimeout(() => {
        throw new Error('thrown in the page');
      });
    });
    await started.inMain(`() => { setTimeout(() => { throw new Error('thrown in main'); }); }`);
    await started.inMain(`async ({ load }) => {
      const { connect } = await load('node:net');
      try { connect(443, 'www.example.com'); } catch {}
    }`);
    await expect.poll(() => control.read('mainErrors')).toHaveLength(1);
    await expect
      .poll(() => control.read('pageErrors'))
      .toContainEqual(expect.stringContaining('thrown in the page'));
    await expect.poll(() => control.read('cspViolations')).toMatchObject([{ directive: 'img-src' }]);
    const failure = await app.close().catch(String);
    for (const fault of [
      'only text',
      'thrown in main',
      'thrown in the page',
      'img-src',
      'www.example.com:443',
    ]) {
      expect(failure).toContain(fault);
    }
  });

  it('loads nothing but its own files, opens no window unseen and reaches no keychain', async () => {
    const started = await launchProbe();
    app = started.app;
    const { page, control } = app;
    await started.inMain(`({ state }) => {
      state.window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
      state.window.webContents.on('will-frame-navigate', (event) => { event.preventDefault(); });
    }`);
    await page.evaluate(() => window.open('https://www.example.com/new'));
    await expect
      .poll(() => control.read('windowOpens'))
      .toEqual([{ url: 'https://www.example.com/new', action: 'deny' }]);
    await page.evaluate(() => {
      location.href = 'https://www.example.com/away';
    });
    await expect.poll(() => control.read('refusedNavigations')).toEqual(['https://www.example.com/away']);
    expect(
      await started.inMain(`async ({ load }) => {
        const { default: keytar } = await load('keytar');
        return keytar.getPassword('kwit', 'x').catch(({ message }) => message);
      }`),
    ).toBe('no keychain in this test');
    await started.inMain(
      `({ state }) => { setTimeout(() => state.window.loadURL('https://www.example.com/').catch(() => 0)); }`,
    );
    await expect.poll(() => control.read('blockedRequests')).toEqual(['https://www.example.com/']);
  });

  it('shows that its page has crashed', async () => {
    ({ app } = await launchProbe());
    const { control } = app;
    expect(await control.pageState()).toMatchObject({ isCrashed: false, isDestroyed: false });
    await control.crashRenderer();
    await expect.poll(async () => (await control.pageState()).isCrashed).toBe(true);
  });
});
