import { describe, expect, it } from 'vitest';
import { checkAllKeys } from '../../../../electron/keys/check-all-keys';
import { createCompanyKeys } from '../../../../electron/keys/company-keys';
import { createMemorySecretStore } from '../../../../electron/keychain/memory-secret-store';
import type { ProveWith } from '../../../../electron/keys/prove-with';
import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../../../shared/app-error';
import { accountOfKeys, FOUR_KEYS, type AccountOfKeys } from '../../../fakes/account-of-keys';
import { fixedClock } from '../../../fakes/fixed-clock';
import { memoryCompany } from '../../../fakes/memory-company';
import { recordingLog } from '../../../fakes/recording-log';
import { recordingNotices } from '../../../fakes/recording-notices';
import { scriptedSecretStore } from '../../../fakes/scripted-secret-store';

const OLD = '0000000000000009';

/** A company with these keys stored, in front of an account. */
async function companyWith(stored: AccountOfKeys, account: AccountOfKeys = FOUR_KEYS) {
  const ifirma = accountOfKeys(account);
  const keys = createCompanyKeys({
    companyId: 'company-000000000000001',
    isDemo: false,
    service: 'pl.kwit.desktop.test',
    secretStore: scriptedSecretStore(),
    memoryStore: createMemorySecretStore(),
    repository: memoryCompany(),
    clock: fixedClock(),
    notices: recordingNotices(),
    log: recordingLog(),
    apiTabPath: ['API'],
    countWaiting: () => 0,
  });
  for (const keyName of API_KEY_NAMES) {
    const value = stored[keyName];
    if (value !== undefined) await keys.set({ keyName, value, memoryOnly: false });
  }
  const proveWith: ProveWith = async (provider, keyName) => {
    const key = await provider.signingKey(keyName);
    if (!key.ok) return key;
    const hex = key.value.withBytes((bytes) => Buffer.from(bytes).toString('hex'));
    const proved = await ifirma.prove(key.value.keyName, hex);
    provider.recordProof(keyName, `${keyName}.read`, proved.ok ? null : proved.error);
    return proved;
  };
  const check = async () => {
    const api = { proveKey: (keyName: ApiKeyName) => proveWith(keys, keyName) };
    const checked = await checkAllKeys({ api, keys, proveWith });
    if (!checked.ok) throw new Error(checked.error.code);
    return checked.value;
  };
  const states = () =>
    keys
      .statuses()
      .map(({ keyName, state, belongsTo }) => `${keyName} ${state}${belongsTo ? ` = ${belongsTo}` : ''}`);
  return { ifirma, keys, check, states };
}

describe('checking all keys', () => {
  it('asks once for each and never for wydatek', async () => {
    const { ifirma, check, states } = await companyWith(FOUR_KEYS);
    expect((await check()).reads).toBe(3);
    expect(ifirma.asked.map(({ keyName }) => keyName)).toEqual(['abonent', 'faktura', 'rachunek']);
    expect(states()).toEqual([
      'abonent working',
      'faktura working',
      'rachunek working',
      'wydatek not_checked',
    ]);
  });

  it('finds two keys that were pasted under each other’s name', async () => {
    const { check, states } = await companyWith({ faktura: FOUR_KEYS.rachunek, rachunek: FOUR_KEYS.faktura });
    await check();
    expect(states()).toEqual([
      'abonent missing',
      'faktura refused = rachunek',
      'rachunek refused = faktura',
      'wydatek missing',
    ]);
  });

  it('asks about an old key only under the names that are left', async () => {
    const { check, states } = await companyWith({ abonent: FOUR_KEYS.abonent, faktura: OLD });
    // abonent, faktura, and the old one as rachunek: abonent has its key.
    expect((await check()).reads).toBe(3);
    expect(states()[1]).toBe('faktura refused');
  });

  it('keeps 402 apart from 403', async () => {
    const { check, keys } = await companyWith({ abonent: OLD, faktura: OLD }, { faktura: FOUR_KEYS.faktura });
    await check();
    expect(keys.statuses().map(({ lastError }) => lastError?.code ?? null)).toEqual([
      'key_not_generated',
      'key_refused',
      null,
      null,
    ]);
  });

  it('finds out that the key refused with the first expense is another one', async () => {
    const { keys, check, states } = await companyWith({ wydatek: FOUR_KEYS.faktura });
    keys.recordProof('wydatek', 'expense.createCost', {
      code: 'key_refused',
      keyName: 'wydatek',
      serverText: '',
    });
    await check();
    expect(states()[3]).toBe('wydatek refused = faktura');
  });

  it.each([
    { code: 'offline' },
    { code: 'login_unknown', serverText: '' },
    { code: 'terms_not_accepted', serverText: '' },
    { code: 'no_rights', serverText: '' },
  ] satisfies readonly AppError[])('stops at $code after one read', async (trouble) => {
    const { ifirma, check } = await companyWith(FOUR_KEYS);
    ifirma.fail(trouble);
    expect(await check()).toMatchObject({ reads: 1, stoppedBy: trouble });
  });

  it('forgets whose key it was once another one is set', async () => {
    const { keys, check, states } = await companyWith({ faktura: FOUR_KEYS.rachunek });
    await check();
    expect(states()[1]).toBe('faktura refused = rachunek');
    await keys.set({ keyName: 'faktura', value: FOUR_KEYS.faktura, memoryOnly: false });
    expect(states()[1]).toBe('faktura not_checked');
  });
});
