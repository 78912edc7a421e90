import { describe, expect, it } from 'vitest';
import { createKeyVault, type KeytarCalls } from '../../../../electron/keychain/key-vault';
import { recordingLog } from '../../../fakes/recording-log';

const REF = { service: 'pl.kwit.desktop.test', account: 'company/faktura' };

/** keytar in memory, with a place for each fault; `calls` is every call that reached it. */
function fakeKeytar(faults: Partial<KeytarCalls> = {}) {
  const items = new Map<string, string>();
  const calls: string[] = [];
  const keytar: KeytarCalls = {
    getPassword: (service, account) => {
      calls.push(`get ${account}`);
      return faults.getPassword?.(service, account) ?? Promise.resolve(items.get(account) ?? null);
    },
    setPassword: (service, account, password) => {
      calls.push(`set ${account}`);
      if (faults.setPassword) return faults.setPassword(service, account, password);
      items.set(account, password);
      return Promise.resolve();
    },
    deletePassword: (service, account) => {
      calls.push(`delete ${account}`);
      return faults.deletePassword?.(service, account) ?? Promise.resolve(items.delete(account));
    },
  };
  return { keytar, items, calls };
}

function openVault(keytar: KeytarCalls | Error, patienceMs = 10_000) {
  const log = recordingLog();
  const loadKeytar = () => (keytar instanceof Error ? Promise.reject(keytar) : Promise.resolve(keytar));
  return { log, ...createKeyVault({ log, platform: 'linux', patienceMs, loadKeytar }) };
}

describe('writing a key', () => {
  it('reads first, writes, reads back, and only then succeeds', async () => {
    const { keytar, items, calls } = fakeKeytar();
    expect(await openVault(keytar).set(REF, 'new')).toEqual({ ok: true, value: undefined });
    expect(calls).toEqual([`get ${REF.account}`, `set ${REF.account}`, `get ${REF.account}`]);
    expect(items.get(REF.account)).toBe('new');
  });

  it('never overwrites what it could not read', async () => {
    const { keytar, calls } = fakeKeytar({ getPassword: () => Promise.reject(new Error('no bus')) });
    expect(await openVault(keytar).set(REF, 'new')).toEqual({
      ok: false,
      error: { code: 'keychain_unavailable' },
    });
    expect(calls).toEqual([`get ${REF.account}`]);
  });

  it('puts the old key back when another one came out', async () => {
    const fake = fakeKeytar();
    fake.items.set(REF.account, 'old');
    const garbling: KeytarCalls = {
      ...fake.keytar,
      setPassword: (service, account, password) =>
        fake.keytar.setPassword(service, account, password === 'new' ? 'ne' : password),
    };
    expect(await openVault(garbling).set(REF, 'new')).toEqual({
      ok: false,
      error: { code: 'keychain_write_failed' },
    });
    expect(fake.items.get(REF.account)).toBe('old');
  });

  it('deletes nothing when there was no old key to put back', async () => {
    const fake = fakeKeytar();
    const garbling: KeytarCalls = {
      ...fake.keytar,
      setPassword: (service, account) => fake.keytar.setPassword(service, account, 'garbled'),
    };
    expect(await openVault(garbling).set(REF, 'new')).toMatchObject({ ok: false });
    expect(fake.calls.filter((call) => call.startsWith('delete'))).toEqual([]);
  });

  it.each([
    ['an empty value', ''],
    ['a value with a NUL', 'ab\0cd'],
    ['a value of more than 1 024 bytes', 'ł'.repeat(513)],
  ])('refuses %s without touching the keychain', async (_, value) => {
    const { keytar, calls } = fakeKeytar();
    expect(await openVault(keytar).set(REF, value)).toEqual({
      ok: false,
      error: { code: 'keychain_write_failed' },
    });
    expect(calls).toEqual([]);
  });
});

describe('removing a key', () => {
  it('succeeds when it is gone afterwards', async () => {
    const { keytar, items } = fakeKeytar();
    items.set(REF.account, 'key');
    expect(await openVault(keytar).remove(REF)).toEqual({ ok: true, value: undefined });
    expect(items.size).toBe(0);
  });

  it('of a key that somebody removed elsewhere succeeds, because the keychain can be written', async () => {
    const { keytar, items } = fakeKeytar();
    expect(await openVault(keytar).remove(REF)).toEqual({ ok: true, value: undefined });
    expect(items.size).toBe(0);
  });

  it('is not believed while the keychain is locked', async () => {
    const { keytar } = fakeKeytar({
      getPassword: () => Promise.resolve(null),
      setPassword: () => Promise.reject(new Error('Cannot create an item in a locked collection')),
      deletePassword: () => Promise.resolve(false),
    });
    expect(await openVault(keytar).remove(REF)).toEqual({
      ok: false,
      error: { code: 'keychain_unavailable' },
    });
  });
});

describe('a keychain that does not work', () => {
  const secret = 'the text of the backend with /home/anna in it';

  it.each([
    ['cannot be loaded', new Error(secret)],
    ['rejects', fakeKeytar({ getPassword: () => Promise.reject(new Error(secret)) }).keytar],
    [
      'throws at once',
      fakeKeytar({
        getPassword: () => {
          throw new TypeError(secret);
        },
      }).keytar,
    ],
  ])('because it %s is a mode, and its text goes nowhere', async (_, keytar) => {
    const vault = openVault(keytar);
    expect(await vault.get(REF)).toEqual({ kind: 'unavailable' });
    expect(vault.log.lines).toEqual([{ event: 'keychain.failed', fields: { step: 'read' } }]);
    expect(JSON.stringify(vault.log.lines)).not.toContain('anna');
  });

  it('is asked again next time: a failure is not remembered', async () => {
    const moods = [() => Promise.reject(new Error('no bus')), () => Promise.resolve('key')];
    const { keytar } = fakeKeytar({ getPassword: () => moods.shift()?.() ?? Promise.resolve(null) });
    const vault = openVault(keytar);
    expect(await vault.get(REF)).toEqual({ kind: 'unavailable' });
    expect(await vault.get(REF)).toEqual({ kind: 'found', value: 'key' });
  });
});

describe('a keychain that asks the user', () => {
  it('is waited for once: no second call is started, and the answer counts when it comes', async () => {
    const { promise: unlocked, resolve: unlock } = Promise.withResolvers<string | null>();
    const { keytar, calls } = fakeKeytar({ getPassword: () => unlocked });
    const vault = openVault(keytar, 20);
    expect(await vault.get(REF)).toEqual({ kind: 'waiting' });
    expect(await vault.set({ ...REF, account: 'company/abonent' }, 'new')).toEqual({
      ok: false,
      error: { code: 'keychain_waiting' },
    });
    expect(await vault.remove(REF)).toEqual({ ok: false, error: { code: 'keychain_waiting' } });
    expect(calls).toEqual([`get ${REF.account}`]);
    unlock('key');
    let reading = await vault.get(REF);
    while (reading.kind === 'waiting') reading = await vault.get(REF);
    expect(reading).toEqual({ kind: 'found', value: 'key' });
  });

  it('is asked once by any number of readers of one key', async () => {
    const { keytar, calls, items } = fakeKeytar();
    items.set(REF.account, 'key');
    const vault = openVault(keytar);
    const readings = await Promise.all(Array.from({ length: 20 }, () => vault.get(REF)));
    expect(new Set(readings.map((reading) => reading.kind))).toEqual(new Set(['found']));
    expect(calls).toEqual([`get ${REF.account}`]);
  });
});

describe('the name that is recorded with a key', () => {
  it.each([
    ['linux', 'keytar/libsecret'],
    ['darwin', 'keytar/keychain'],
    ['win32', 'keytar/credential-manager'],
  ] as const)('on %s is %s', (platform, backend) => {
    expect(createKeyVault({ log: recordingLog(), platform }).backend).toBe(backend);
  });
});
