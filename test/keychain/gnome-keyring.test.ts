import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createMemorySecretStore } from '../../electron/keychain/memory-secret-store';
import { bundleProgram, programFolder } from '../fixtures/bundle-program';
import {
  bareEnvironment,
  type Environment,
  keyringPid,
  newHome,
  startBus,
  startDisplay,
  startUnlockedKeyring,
} from './keyring-session';
import { itKeepsSecrets } from './secret-store-contract';
import { startVault } from './vault-process';

const REF = { service: 'pl.kwit.desktop.test', account: 'company/faktura' };
const OTHER_REF = { ...REF, account: 'company/abonent' };
const KEY = 'eab0d8acf3308f3b';
const PASSWORD = 'hasło do pęku';
const UNAVAILABLE = { ok: false, error: { code: 'keychain_unavailable' } };

const folder = programFolder('keychain');
let program = '';
beforeAll(async () => {
  program = await bundleProgram(join(import.meta.dirname, 'keychain-program.ts'), folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function openVault(environment: Environment, patienceMs?: number) {
  const vault = startVault(program, environment, patienceMs);
  onTestFinished(vault.end);
  return vault;
}

async function openUnlocked(home = newHome()) {
  const { environment, stop } = await startBus(bareEnvironment(home));
  const keyring = await startUnlockedKeyring(environment, PASSWORD);
  return { home, environment, keyring, stopBus: stop };
}

/** A home whose keyring holds the key and is locked: the bus starts the daemon, and nobody gives the password. */
async function openLockedWithKey() {
  const { home, environment, stopBus } = await openUnlocked();
  expect(await openVault(environment).set(REF, KEY)).toMatchObject({ ok: true });
  await stopBus();
  return { home, ...(await startBus(bareEnvironment(home))) };
}

describe('the memory store', () => {
  itKeepsSecrets(() => Promise.resolve(createMemorySecretStore()));
});

describe('an unlocked gnome-keyring', () => {
  itKeepsSecrets(async () => openVault((await openUnlocked()).environment));

  it('gives a key to the next start of the program', async () => {
    const { environment } = await openUnlocked();
    const first = openVault(environment);
    await first.set(REF, KEY);
    await first.end();
    expect(await openVault(environment).get(REF)).toEqual({ kind: 'found', value: KEY });
  });
});

describe('a locked gnome-keyring', () => {
  it('shows nothing, takes nothing, loses nothing, and gives everything back when it is unlocked', async () => {
    const { home, environment, stop } = await openLockedWithKey();
    const vault = openVault(environment);
    expect(await vault.get(REF)).toEqual({ kind: 'absent' });
    expect(await vault.set(REF, '0011223344556677')).toEqual(UNAVAILABLE);
    expect(await vault.remove(REF)).toEqual(UNAVAILABLE);
    expect(vault.isAlive()).toBe(true);
    await stop();
    const unlocked = openVault((await openUnlocked(home)).environment);
    expect(await unlocked.get(REF)).toEqual({ kind: 'found', value: KEY });
  });

  it('whose prompt stays open is waiting, starts no second call, and leaves the disk free', async () => {
    const { home, stop } = await openLockedWithKey();
    await stop();
    const screen = await startDisplay(bareEnvironment(home));
    const { environment } = await startBus(screen);
    const vault = openVault(environment, 1500);
    expect(await vault.get(REF)).toEqual({ kind: 'waiting' });
    const all = Array.from({ length: 8 }, () => vault.get(OTHER_REF));
    expect(new Set((await Promise.all(all)).map((reading) => reading.kind))).toEqual(new Set(['waiting']));
    expect(await vault.set(OTHER_REF, KEY)).toEqual({ ok: false, error: { code: 'keychain_waiting' } });
    expect(await vault.readOwnFile()).toBeGreaterThan(0);
  });
});

describe('no keychain', () => {
  it.each<[string, (environment: Environment) => Environment]>([
    ['without a session bus', (environment) => environment],
    [
      'with an address that leads nowhere',
      (environment) => ({ ...environment, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }),
    ],
  ])('%s is a mode and no crash', async (_, change) => {
    const vault = openVault(change(bareEnvironment(newHome())));
    expect(await vault.get(REF)).toEqual({ kind: 'unavailable' });
    expect(await vault.set(REF, KEY)).toEqual(UNAVAILABLE);
    expect(await vault.remove(REF)).toEqual(UNAVAILABLE);
    expect(vault.isAlive()).toBe(true);
  });
});

describe('a keyring that dies between two calls', () => {
  it('gives nothing, takes nothing, and is no crash', async () => {
    const { environment, keyring } = await openUnlocked();
    const vault = openVault(environment);
    await vault.set(REF, KEY);
    await keyring.kill();
    expect(keyringPid(environment)).toBeNull();
    const afterwards = await vault.get(REF);
    expect(['absent', 'unavailable']).toContain(afterwards.kind);
    expect(await vault.set(REF, '0011223344556677')).toEqual(UNAVAILABLE);
    expect(vault.isAlive()).toBe(true);
  });

  it('on a bus that dies too is a mode and no crash', async () => {
    const { environment, stopBus } = await openUnlocked();
    const vault = openVault(environment);
    await vault.set(REF, KEY);
    await stopBus();
    expect((await vault.get(REF)).kind).toBe('unavailable');
    expect(vault.isAlive()).toBe(true);
  });
});
