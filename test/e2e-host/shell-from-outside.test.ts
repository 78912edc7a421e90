import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../shared/ipc/channel-names';
import { type HostApp, launchInHost } from '../desktop-host/launch-in-host';
import { firstStart } from '../e2e/page-models/first-start';
import { makeUserDataFolder } from '../e2e/user-data-folder';
import { startKwitInHost } from './running-in-host';

/** Permissions are named by the handler's type; the last one is a name that nobody knows. */
const PERMISSIONS = [...readPermissionNames(), 'not-invented-yet'];

describe('the page', () => {
  let app: HostApp;
  beforeAll(async () => {
    app = await launchInHost({ keychain: 'absent' });
    await firstStart(app.page).openDemo();
  });
  afterAll(async () => {
    await app.close({ expectProblems: true });
  });
  beforeEach(async () => {
    await app.control.setSenderFault(null);
  });

  it.each(PERMISSIONS)('may not: %s', async (permission) => {
    const isNeeded = permission === 'clipboard-sanitized-write';
    expect(await app.control.isPermissionGranted(permission)).toBe(isNeeded);
    expect(await app.control.isPermissionChecked(permission)).toBe(isNeeded);
  });

  it('may use no device', async () => {
    expect(await app.control.isDeviceAllowed()).toBe(false);
  });

  it.each(['null-frame', 'detached-frame', 'subframe', 'foreign-origin', 'other-contents'] as const)(
    'is refused on every channel when the sender looks wrong: %s',
    async (fault) => {
      const logPath = join(app.userDataDir, 'kwit.log');
      const before = readFileSync(logPath, 'utf8').length;
      await app.control.setSenderFault(fault);
      const answers = await app.page.evaluate(async () =>
        Promise.all(Object.values(window.kwit.invoke).map((invoke) => invoke({}))),
      );
      await app.control.setSenderFault(null);
      expect(answers).toHaveLength(CHANNEL_NAMES.length);
      for (const answer of answers) {
        expect(answer).toEqual({ ok: false, error: { code: 'invalid_input', fields: [] } });
      }
      const refused = readFileSync(logPath, 'utf8')
        .slice(before)
        .split('\n')
        .filter((line) => line.includes('"reason":"sender"'))
        .map((line) => /"channel":"([^"]+)"/u.exec(line)?.[1]);
      // The page may have asked something of its own meanwhile, as it does when a backup was made: refused as well.
      expect([...new Set(refused)].toSorted()).toEqual(CHANNEL_NAMES.toSorted());
    },
  );

  it('is answered as usual when its frame is lost only after the question', async () => {
    await app.control.setSenderFault('null-after-await');
    const answer = await app.page.evaluate(() => window.kwit.invoke['app.status']({}));
    expect(answer).toMatchObject({ ok: true });
  });
});

describe('a start', () => {
  it('with the data in a cloud’s folder is refused with one sentence, and writes nothing of Kwit there', async () => {
    const cloud = makeUserDataFolder();
    const userDataDir = join(cloud, 'Kwit');
    const { page } = await startKwitInHost({ userDataDir, env: { OneDrive: cloud } });
    await page.getByText('Kwit nie otworzy danych w tym miejscu').waitFor();
    await page.getByText(/Leżą\sw\sfolderze usługi OneDrive.*kopie mogą tam leżeć/u).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(existsSync(join(userDataDir, 'companies'))).toBe(false);
    expect(existsSync(join(userDataDir, 'kwit.log'))).toBe(false);
  });
});

function readPermissionNames(): readonly string[] {
  const types = readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');
  const lists = [
    ...types.matchAll(/setPermission(?:Request|Check)Handler\(handler: .*?permission: ([^,]+),/gu),
  ];
  const names = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/gu)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
