import { expect, it } from 'vitest';
import type { KeyRecord } from '../../../../electron/ports/repositories/company-repository';
import { keyRefOf } from '../../../../electron/keys/key-ref';
import { planKeyRemoval } from '../../../../electron/keys/plan-key-removal';
import { scriptedSecretStore } from '../../../fakes/scripted-secret-store';

const SERVICE = 'pl.kwit.desktop';
const COMPANY = 'c'.repeat(22);

const record = (keyName: KeyRecord['keyName'], backend = 'keytar/libsecret'): KeyRecord => ({
  keyName,
  setAt: '2026-11-23T09:00:00.000Z',
  backend,
  checkedAt: null,
  checkedBy: null,
  refusal: null,
  refusedSince: null,
});

function plan(secretStore: ReturnType<typeof scriptedSecretStore>, records: KeyRecord[]) {
  return planKeyRemoval({
    service: SERVICE,
    companyId: COMPANY,
    secretStore,
    memoryBackend: 'memory',
    repository: { keyRecords: () => records },
  });
}

it('removes the keys that were put into the keychain, and asks about no other', async () => {
  const secretStore = scriptedSecretStore();
  const ref = keyRefOf(SERVICE, COMPANY, 'faktura');
  await secretStore.set(ref, '0123456789abcdef');
  const records = [record('faktura'), record('abonent', 'memory')];
  const removeAll = plan(secretStore, records);
  // By then the database is gone.
  records.length = 0;
  expect(await removeAll()).toEqual([]);
  expect(await secretStore.get(ref)).toEqual({ kind: 'absent' });
  expect(secretStore.calls.filter((call) => call.startsWith('remove'))).toEqual([
    `remove ${COMPANY}/faktura`,
  ]);
});

it('names those that a locked keychain kept', async () => {
  const secretStore = scriptedSecretStore();
  secretStore.become('locked');
  expect(await plan(secretStore, [record('faktura'), record('wydatek')])()).toEqual(['faktura', 'wydatek']);
});
