import { describe, expect, it } from 'vitest';
import { checkKey } from '../../../../electron/keys/check-key';
import { createCompanyKeys } from '../../../../electron/keys/company-keys';
import { createMemorySecretStore } from '../../../../electron/keychain/memory-secret-store';
import type { CompanyKeys } from '../../../../electron/keys/company-keys';
import type { AppError } from '../../../../shared/app-error';
import { err, ok } from '../../../../shared/result';
import { fixedClock } from '../../../fakes/fixed-clock';
import { memoryCompany } from '../../../fakes/memory-company';
import { recordingLog } from '../../../fakes/recording-log';
import { recordingNotices } from '../../../fakes/recording-notices';
import { scriptedSecretStore } from '../../../fakes/scripted-secret-store';

const KEY = 'eab0d8acf3308f3b';
const OTHER_KEY = '0011223344556677';
const COMPANY_ID = 'company-000000000000001';
const SERVICE = 'pl.kwit.desktop.test';
const REFUSED: AppError = { code: 'key_refused', keyName: 'faktura', serverText: 'Niepoprawny hash' };
const UNKNOWN_LOGIN: AppError = { code: 'login_unknown', serverText: 'Nieznany login' };

/** The keys of one company. `restart` forgets memory and keeps keychain and database. */
function openKeys({ isDemo = false } = {}) {
  const keychain = scriptedSecretStore();
  const repository = memoryCompany();
  const notices = recordingNotices();
  const clock = fixedClock();
  const start = () =>
    createCompanyKeys({
      companyId: COMPANY_ID,
      isDemo,
      service: SERVICE,
      secretStore: keychain,
      memoryStore: createMemorySecretStore(),
      repository,
      clock,
      notices,
      log: recordingLog(),
      apiTabPath: ['Konfiguracja', 'API'],
      countWaiting: (keyName) => (keyName === 'faktura' ? 3 : 0),
    });
  return { keychain, repository, notices, clock, keys: start(), restart: start };
}

const setKey = (keys: CompanyKeys, keyName: 'faktura' | 'abonent' | 'wydatek' = 'faktura', value = KEY) =>
  keys.set({ keyName, value, memoryOnly: false });
const stateOf = (keys: CompanyKeys, keyName = 'faktura') =>
  keys.statuses().find((status) => status.keyName === keyName)?.state;

async function readHex(keys: CompanyKeys, keyName: 'faktura' | 'abonent' = 'faktura') {
  const key = await keys.signingKey(keyName);
  return key.ok ? key.value.withBytes((bytes) => Buffer.from(bytes).toString('hex')) : key.error;
}

describe('setting a key', () => {
  it('puts the cleaned key into the keychain under the company and leaves it unproved', async () => {
    const { keys, keychain, repository } = openKeys();
    const set = await setKey(keys, 'faktura', ' EAB0 D8AC F330 8F3B\n');
    expect(set.ok && set.value.keys.find((key) => key.keyName === 'faktura')).toEqual({
      keyName: 'faktura',
      state: 'not_checked',
      setAt: '2026-11-23T09:00:00.000Z',
      backend: 'keytar/libsecret',
      checkedAt: null,
      checkedBy: null,
      lastError: null,
      belongsTo: null,
      waitingDocuments: 3,
    });
    expect(keychain.calls[0]).toBe(`set ${COMPANY_ID}/faktura`);
    expect(repository.keyRecords().map((record) => record.backend)).toEqual(['keytar/libsecret']);
    expect(await readHex(keys)).toBe(KEY);
  });

  it('refuses what is no key and touches nothing', async () => {
    const { keys, keychain, repository } = openKeys();
    expect(await setKey(keys, 'faktura', 'mój klucz')).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'value', code: 'key_format' }] },
    });
    expect([keychain.calls, repository.keyRecords()]).toEqual([[], []]);
  });

  it('survives a restart', async () => {
    const { keys, restart } = openKeys();
    await setKey(keys);
    expect(await readHex(restart())).toBe(KEY);
  });

  it('without a keychain fails, records nothing, and says that the keychain is the trouble', async () => {
    const { keys, keychain, repository } = openKeys();
    keychain.become('unavailable');
    expect(await setKey(keys)).toEqual({ ok: false, error: { code: 'keychain_unavailable' } });
    expect(repository.keyRecords()).toEqual([]);
    expect(await keys.overview()).toMatchObject({ keychain: 'unavailable' });
  });

  it('for this run only works without a keychain, and is missing after a restart', async () => {
    const { keys, keychain, restart } = openKeys();
    keychain.become('unavailable');
    const set = await keys.set({ keyName: 'faktura', value: KEY, memoryOnly: true });
    expect(set.ok).toBe(true);
    expect(stateOf(keys)).toBe('memory_only');
    expect(await readHex(keys)).toBe(KEY);
    expect(keychain.calls).toEqual([]);
    const restarted = restart();
    expect(stateOf(restarted)).toBe('missing');
    expect(await readHex(restarted)).toEqual({ code: 'key_missing', keyName: 'faktura' });
  });

  it('in the keychain ends the one kept for this run', async () => {
    const { keys } = openKeys();
    await keys.set({ keyName: 'faktura', value: KEY, memoryOnly: true });
    await setKey(keys, 'faktura', OTHER_KEY);
    expect(stateOf(keys)).toBe('not_checked');
    expect(await readHex(keys)).toBe(OTHER_KEY);
  });
});

describe('a keychain that shows nothing', () => {
  it('means unavailable, not missing, for a key that was set', async () => {
    const { keys, keychain } = openKeys();
    await setKey(keys);
    keychain.become('locked');
    const overview = await keys.overview();
    expect(overview.keychain).toBe('unavailable');
    expect(stateOf(keys)).toBe('unavailable');
    expect(await readHex(keys)).toEqual({ code: 'keychain_unavailable' });
  });

  it('is not even asked for a key that was never set', async () => {
    const { keys, keychain } = openKeys();
    await keys.overview();
    expect(await readHex(keys)).toEqual({ code: 'key_missing', keyName: 'faktura' });
    expect(keychain.calls).toEqual([]);
  });

  it('that is unlocked again gives the key back', async () => {
    const { keys, keychain } = openKeys();
    await setKey(keys);
    keychain.become('locked');
    await keys.overview();
    keychain.become('unlocked');
    expect(await keys.overview()).toMatchObject({ keychain: 'available' });
    expect(await readHex(keys)).toBe(KEY);
  });

  it('because it is asking the user is waiting', async () => {
    const { keys, keychain } = openKeys();
    await setKey(keys);
    keychain.become('waiting');
    expect(await keys.overview()).toMatchObject({ keychain: 'waiting' });
    expect(await readHex(keys)).toEqual({ code: 'keychain_waiting' });
  });
});

describe('what iFirma answered to a key', () => {
  it('proves it, with the call and the time', async () => {
    const { keys, clock } = openKeys();
    await setKey(keys);
    clock.advanceMs(60_000);
    keys.recordProof('faktura', 'sales.list', null);
    expect(keys.statuses().find((key) => key.keyName === 'faktura')).toMatchObject({
      state: 'working',
      checkedAt: '2026-11-23T09:01:00.000Z',
      checkedBy: 'sales.list',
    });
  });

  it('refuses exactly that key, since the first refusal, until a new one is set', async () => {
    const { keys, clock, repository } = openKeys();
    await setKey(keys);
    await setKey(keys, 'abonent');
    keys.recordProof('faktura', 'invoice.create', REFUSED);
    clock.advanceMs(60_000);
    keys.recordProof('faktura', 'invoice.create', REFUSED);
    expect([stateOf(keys), stateOf(keys, 'abonent')]).toEqual(['refused', 'not_checked']);
    expect(repository.keyRecords().find((key) => key.keyName === 'faktura')).toMatchObject({
      refusal: REFUSED,
      refusedSince: '2026-11-23T09:00:00.000Z',
      checkedAt: '2026-11-23T09:01:00.000Z',
    });
    await setKey(keys, 'faktura', OTHER_KEY);
    expect(stateOf(keys)).toBe('not_checked');
  });

  it.each([
    ['an unknown login', UNKNOWN_LOGIN],
    ['terms not accepted', { code: 'terms_not_accepted', serverText: '' }],
    ['no rights', { code: 'no_rights', serverText: '' }],
  ] as const)('%s blocks every key until one of them works again', async (_, refusal) => {
    const { keys } = openKeys();
    await setKey(keys);
    await setKey(keys, 'abonent');
    keys.recordProof('abonent', 'month.read', refusal);
    expect([stateOf(keys), stateOf(keys, 'abonent'), stateOf(keys, 'wydatek')]).toEqual([
      'blocked',
      'blocked',
      'missing',
    ]);
    keys.recordProof('faktura', 'sales.list', null);
    expect([stateOf(keys), stateOf(keys, 'abonent')]).toEqual(['working', 'working']);
  });

  it('is forgotten when the login is changed, and so is what iFirma took: both were signed with the old one', async () => {
    const { keys, repository } = openKeys();
    await setKey(keys);
    await setKey(keys, 'abonent');
    keys.recordProof('abonent', 'limit.read', null);
    keys.recordProof('faktura', 'sales.list', UNKNOWN_LOGIN);
    const setAt = repository.keyRecords().map((record) => record.setAt);
    keys.forgetProofs();
    expect([stateOf(keys), stateOf(keys, 'abonent')]).toEqual(['not_checked', 'not_checked']);
    expect(repository.keyRecords().map((record) => record.setAt)).toEqual(setAt);
  });

  it('about anything else changes nothing', async () => {
    const { keys, notices } = openKeys();
    await setKey(keys);
    const before = keys.statuses();
    notices.areas.length = 0;
    keys.recordProof('faktura', 'sales.list', { code: 'offline' });
    expect([keys.statuses(), notices.areas]).toEqual([before, []]);
  });

  it('is announced when it changes a status, and not at every call', async () => {
    const { keys, notices } = openKeys();
    await setKey(keys);
    notices.areas.length = 0;
    for (let call = 0; call < 5; call += 1) keys.recordProof('faktura', 'sales.list', null);
    expect(notices.areas).toEqual(['keys', 'sync']);
  });

  it('is never lost because its status could not be stored', async () => {
    const { keys, repository } = openKeys();
    await setKey(keys);
    repository.breakWrites();
    expect(() => {
      keys.recordProof('faktura', 'sales.list', null);
    }).not.toThrow();
  });
});

describe('removing a key', () => {
  it('takes it out of the keychain and forgets it', async () => {
    const { keys, keychain, repository } = openKeys();
    await setKey(keys);
    expect((await keys.remove('faktura')).ok).toBe(true);
    expect(repository.keyRecords()).toEqual([]);
    expect(stateOf(keys)).toBe('missing');
    expect(await keychain.get({ service: SERVICE, account: `${COMPANY_ID}/faktura` })).toEqual({
      kind: 'absent',
    });
  });

  it('keeps the record while the keychain cannot be reached', async () => {
    const { keys, keychain, repository } = openKeys();
    await setKey(keys);
    keychain.become('unavailable');
    expect(await keys.remove('faktura')).toEqual({ ok: false, error: { code: 'keychain_unavailable' } });
    expect(repository.keyRecords()).toHaveLength(1);
  });

  it('of one kept for this run also takes the older one out of the keychain', async () => {
    const { keys, keychain } = openKeys();
    await setKey(keys);
    await keys.set({ keyName: 'faktura', value: OTHER_KEY, memoryOnly: true });
    await keys.remove('faktura');
    expect(await keychain.get({ service: SERVICE, account: `${COMPANY_ID}/faktura` })).toEqual({
      kind: 'absent',
    });
  });
});

describe('the demo account', () => {
  const demoKeys = { abonent: KEY, faktura: KEY, rachunek: KEY, wydatek: KEY };

  it('has its keys in memory and never touches a keychain', async () => {
    const { keys, keychain } = openKeys({ isDemo: true });
    await keys.useDemoKeys(demoKeys);
    expect(await keys.overview()).toMatchObject({ keychain: 'not_needed' });
    expect(keys.statuses().map((key) => key.state)).toEqual(Array(4).fill('not_checked'));
    await setKey(keys, 'faktura', OTHER_KEY);
    await keys.remove('wydatek');
    expect(await readHex(keys)).toBe(OTHER_KEY);
    expect(keychain.calls).toEqual([]);
  });

  it('has no key that its iFirma has not generated', async () => {
    const { keys } = openKeys({ isDemo: true });
    await keys.useDemoKeys(demoKeys);
    await keys.useDemoKeys({ ...demoKeys, wydatek: null });
    expect(stateOf(keys, 'wydatek')).toBe('missing');
    expect(await keys.signingKey('wydatek')).toEqual({
      ok: false,
      error: { code: 'key_missing', keyName: 'wydatek' },
    });
  });

  it('forgets a refused try at its next opening and keeps what was proved', async () => {
    const { keys, restart } = openKeys({ isDemo: true });
    await keys.useDemoKeys(demoKeys);
    keys.recordProof('faktura', 'sales.list', REFUSED);
    keys.recordProof('abonent', 'month.read', null);
    const reopened = restart();
    await reopened.useDemoKeys(demoKeys);
    expect([stateOf(reopened), stateOf(reopened, 'abonent')]).toEqual(['not_checked', 'working']);
  });
});

describe('checking a key', () => {
  function check(keyName: 'faktura' | 'wydatek', answer: AppError | null) {
    const opened = openKeys();
    const asked: string[] = [];
    const api = {
      proveKey: (name: 'faktura' | 'wydatek' | 'abonent' | 'rachunek') => {
        asked.push(name);
        opened.keys.recordProof(name, 'sales.list', answer);
        return Promise.resolve(answer ? err(answer) : ok({ operation: 'sales.list' }));
      },
    };
    return { ...opened, asked, check: () => checkKey({ api, keys: opened.keys }, keyName) };
  }

  it('that iFirma takes shows it as working', async () => {
    const { keys, check: run } = check('faktura', null);
    await setKey(keys);
    expect((await run()).ok).toBe(true);
    expect(stateOf(keys)).toBe('working');
  });

  it('that iFirma refuses is an answer, shown as the state of the key', async () => {
    const { keys, check: run } = check('faktura', REFUSED);
    await setKey(keys);
    expect((await run()).ok).toBe(true);
    expect(stateOf(keys)).toBe('refused');
  });

  it('that could not be made is an error', async () => {
    const { keys, check: run } = check('faktura', { code: 'offline' });
    await setKey(keys);
    expect(await run()).toEqual({ ok: false, error: { code: 'offline' } });
  });

  it('is never tried for wydatek: there is no read that would not book something', async () => {
    const { asked, check: run } = check('wydatek', null);
    expect(await run()).toEqual({ ok: false, error: { code: 'check_not_possible', keyName: 'wydatek' } });
    expect(asked).toEqual([]);
  });
});
