import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keysOf, SHORTCUT_IDS } from '../../renderer/shortcuts/shortcut-table';
import { launchApp } from '../program/launch-app';
import type { LaunchedApp } from '../program/launched-app';
import { listForeignAddresses } from './foreign-addresses';
import { firstStart } from './page-models/first-start';
import { goTo } from './page-models/sidebar';
import { addScriptToProgram } from './program-with-a-script';
import { startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

describe('the page', () => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launchApp({ keychain: 'absent' });
    await firstStart(app.page).openDemo();
  });
  afterAll(async () => {
    await app.close({ expectProblems: true });
  });
  it('has nothing of Node or Electron', async () => {
    const found = await app.page.evaluate(() =>
      [
        'require',
        'process',
        'Buffer',
        'module',
        'exports',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('gets named functions from the preload, frozen, and nothing else', async () => {
    const surface = await app.page.evaluate(() => ({
      members: Object.keys(window.kwit),
      invoke: Object.entries(window.kwit.invoke).map(([name, member]) => `${name}: ${typeof member}`),
      subscribe: Object.entries(window.kwit.subscribe).map(([name, member]) => `${name}: ${typeof member}`),
      isFrozen: [window.kwit, window.kwit.invoke, window.kwit.subscribe].every((part) =>
        Object.isFrozen(part),
      ),
    }));
    expect(surface).toMatchInlineSnapshot(`
      {
        "invoke": [
          "app.status: function",
          "app.updateSettings: function",
          "app.createCompany: function",
          "app.openCompany: function",
          "app.removeCompany: function",
          "app.resetDemo: function",
          "app.openDataFolder: function",
          "app.confirmClose: function",
          "app.holdClose: function",
          "app.openExternal: function",
          "app.writeToIfirma: function",
          "company.get: function",
          "company.updateProfile: function",
          "company.setLogin: function",
          "company.advanceSendingPhase: function",
          "documents.list: function",
          "documents.get: function",
          "documents.create: function",
          "documents.saveForm: function",
          "documents.discardIfUntouched: function",
          "documents.complete: function",
          "documents.enqueue: function",
          "documents.takeBack: function",
          "documents.duplicate: function",
          "documents.moveToBin: function",
          "documents.restore: function",
          "documents.preparePdf: function",
          "documents.readPdfChunk: function",
          "documents.savePdf: function",
          "documents.printPage: function",
          "issued.handOverToKsef: function",
          "issued.readKsef: function",
          "issued.fetchPdf: function",
          "contractors.list: function",
          "contractors.get: function",
          "contractors.save: function",
          "contractors.moveToBin: function",
          "contractors.restore: function",
          "contractors.atIfirma: function",
          "contractors.conflicts: function",
          "contractors.searchAtIfirma: function",
          "contractors.link: function",
          "contractors.unlink: function",
          "contractors.addToIfirma: function",
          "contractors.readAtIfirma: function",
          "contractors.decide: function",
          "contractors.settle: function",
          "contractors.unsettled: function",
          "contractors.answer: function",
          "keys.list: function",
          "keys.set: function",
          "keys.check: function",
          "keys.checkAll: function",
          "keys.recognise: function",
          "keys.remove: function",
          "limits.get: function",
          "limits.check: function",
          "limits.recordApplication: function",
          "limits.closeApplication: function",
          "limits.setLeadDays: function",
          "alerts.list: function",
          "alerts.dismiss: function",
          "lookups.rate: function",
          "lookups.history: function",
          "lookups.fetchRate: function",
          "lookups.fetchYear: function",
          "lookups.payer: function",
          "lookups.checkPayer: function",
          "sync.overview: function",
          "sync.prepare: function",
          "sync.previewRequest: function",
          "sync.takeDateProposal: function",
          "sync.confirm: function",
          "sync.stop: function",
          "sync.answer: function",
          "sync.goBackToMonth: function",
          "sync.history: function",
          "pull.overview: function",
          "pull.start: function",
          "pull.resume: function",
          "pull.stop: function",
          "pull.sales: function",
          "pull.sale: function",
          "pull.copySale: function",
          "pull.saleConflicts: function",
          "pull.answerSaleConflict: function",
          "agreement.get: function",
          "agreement.check: function",
          "month.get: function",
          "month.check: function",
          "month.saveConsent: function",
          "dashboard.figures: function",
          "diagnostics.prepare: function",
          "diagnostics.save: function",
          "procedures.list: function",
          "procedures.save: function",
          "procedures.finish: function",
          "procedures.leave: function",
          "practice.panel: function",
          "practice.act: function",
          "backup.overview: function",
          "backup.measure: function",
          "backup.make: function",
          "backup.check: function",
          "backup.protect: function",
          "backup.chooseExtraFolder: function",
          "backup.forgetExtraFolder: function",
          "backup.openFolder: function",
          "backup.pickListed: function",
          "backup.pickFile: function",
          "backup.planRestore: function",
          "backup.restore: function",
          "backup.dataVersions: function",
          "backup.planReturn: function",
          "backup.returnToPrevious: function",
          "storage.state: function",
          "storage.examine: function",
          "storage.reopen: function",
          "journal.read: function",
          "journal.accept: function",
          "journal.save: function",
          "demo.trouble: function",
          "demo.chooseTrouble: function",
        ],
        "isFrozen": true,
        "members": [
          "invoke",
          "subscribe",
        ],
        "subscribe": [
          "app.changed: function",
          "app.closeRequested: function",
          "documents.changed: function",
          "contractors.changed: function",
          "keys.changed: function",
          "limits.changed: function",
          "sync.changed: function",
          "alerts.changed: function",
          "alerts.chosen: function",
          "pull.changed: function",
          "backup.changed: function",
          "storage.changed: function",
          "menu.chosen: function",
        ],
      }
    `);
  });

  it('keeps nothing in the storage of the browser', async () => {
    const stored = await app.page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      // On a scheme without service workers the question itself is refused.
      workers: await navigator.serviceWorker.getRegistrations().catch(() => []),
    }));
    expect(stored).toEqual({ local: [], session: [], cookie: '', databases: [], caches: [], workers: [] });
  });

  it('cannot open a window', async () => {
    const opened = await app.page.evaluate(() =>
      ['https://www.example.com/', '/index.html', 'about:blank', 'javascript:1', ''].map(
        (url) => window.open(url, '_blank', 'noopener') === null,
      ),
    );
    expect(opened).toEqual([true, true, true, true, true]);
    await expect.poll(async () => (await app.control.read('windowOpens')).length).toBe(5);
    expect((await app.control.read('windowOpens')).map(({ action }) => action)).not.toContain('allow');
    expect(app.page.context().pages()).toHaveLength(1);
    expect(await app.control.windowCount()).toBe(1);
  });

  it('comes to the front when Kwit is started a second time, and the second start ends', async () => {
    await app.control.minimize();
    expect((await app.control.windowState()).isMinimized).toBe(true);
    await expect(launchApp({ keychain: 'absent', userDataDir: app.userDataDir })).rejects.toThrow(
      'the program ended',
    );
    await expect.poll(async () => (await app.control.windowState()).isMinimized).toBe(false);
    expect(await app.control.windowCount()).toBe(1);
  });

  it('shows no key in its menu that F1 does not list', async () => {
    const shown = (await app.control.menu())
      .flatMap(({ items }) => items)
      .map(({ accelerator }) => accelerator);
    const keys = shown.filter((key) => key !== null).map((key) => key.replace('CmdOrCtrl', 'Mod'));
    expect(keys).toContain('F5');
    const isMac = process.platform === 'darwin';
    expect(SHORTCUT_IDS.flatMap((id) => keysOf(id, isMac))).toEqual(expect.arrayContaining(keys));
  });

  it('speaks Polish, menu included, and English when asked', async () => {
    const labels = async () => (await app.control.menu()).map(({ label }) => label);
    // macOS shows the program's own menu before the others.
    const own = process.platform === 'darwin' ? ['Kwit'] : [];
    expect(await labels()).toEqual([...own, 'Plik', 'Edycja', 'Okno', 'Pomoc']);
    expect(await app.page.locator('html').getAttribute('lang')).toBe('pl');
    await goTo(app.page, 'Ustawienia');
    await app.page.getByText('English', { exact: true }).click();
    await app.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await expect.poll(labels).toEqual([...own, 'File', 'Edit', 'Window', 'Help']);
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
    await app.page.getByText('Polski', { exact: true }).click();
    await app.page.getByRole('heading', { name: 'Ustawienia', level: 1 }).waitFor();
  });

  it('stays where it is, whatever address it is sent to', async () => {
    const addresses = listForeignAddresses(app.origin);
    expect(addresses.length).toBeGreaterThanOrEqual(30);
    const navigations = addresses.filter((address) => /^(?:https?:|\/\/|\\\\)/u.test(address));
    const places = navigations.map((address) => new URL(address, app.origin).href);
    expect(new Set(places).size).toBe(places.length);
    const { url } = await app.control.pageState();
    await app.page.evaluate(() => Reflect.set(window, 'isSamePage', true));
    for (const address of addresses) {
      const refusedBefore = (await app.control.read('refusedNavigations')).length;
      const isSamePage = await app.page
        .evaluate((target) => {
          try {
            location.href = target;
          } catch {
            // What is no address at all is refused by the browser itself.
          }
          // A navigation begins after the script; the second frame is drawn by whoever is there then.
          return new Promise((resolve) => {
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                resolve(Reflect.get(window, 'isSamePage') === true);
              });
            });
          });
        }, address)
        .catch(() => false);
      expect(isSamePage, address).toBe(true);
      // What becomes a navigation has been refused before the next address is tried.
      if (navigations.includes(address)) {
        await expect
          .poll(async () => (await app.control.read('refusedNavigations')).length, { message: address })
          .toBeGreaterThan(refusedBefore);
      }
    }
    expect((await app.control.pageState()).url).toBe(url);
    expect(
      await app.page.evaluate(() => [Reflect.get(window, 'isSamePage') === true, document.title]),
    ).toEqual([true, 'Kwit']);
    expect(await app.blockedRequests()).toEqual([]);
    expect(await app.control.read('openedExternally')).toEqual([]);
  });
});

it('blocks everything that a script of the page might try against the policy', async () => {
  const mainScript = addScriptToProgram(join(import.meta.dirname, 'page-attempts.js'));
  const app = await startKwit({ mainScript, userDataDir: makeUserDataFolder() });
  await app.page.waitForFunction(() => Reflect.has(window, 'attemptResults'));
  const results = z
    .record(z.string(), z.string())
    .parse(await app.page.evaluate((): unknown => Reflect.get(window, 'attemptResults')));
  const names = Object.keys(results);
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(results).toEqual(Object.fromEntries(names.map((name) => [name, 'blocked'])));
  const directives = new Set((await app.cspViolations()).map(({ directive }) => directive));
  expect([...directives]).toEqual(
    expect.arrayContaining([
      'script-src-elem',
      'style-src-elem',
      'style-src-attr',
      'img-src',
      'connect-src',
      'form-action',
      'frame-src',
      'font-src',
      'media-src',
      'base-uri',
      'require-trusted-types-for',
      'trusted-types',
    ]),
  );
  expect(await app.blockedRequests()).toEqual([]);
  await app.close({ expectProblems: true });
});
