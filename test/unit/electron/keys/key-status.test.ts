import { describe, expect, it } from 'vitest';
import { type KeyFacts, toKeyStatus } from '../../../../electron/keys/key-status';
import type { AppError } from '../../../../shared/app-error';

const AT = '2026-11-23T11:00:00.000Z';
const RECORD = {
  keyName: 'faktura',
  setAt: AT,
  backend: 'keytar/libsecret',
  checkedAt: null,
  checkedBy: null,
  refusal: null,
  refusedSince: null,
} as const;
const REFUSED: AppError = { code: 'key_refused', keyName: 'faktura', serverText: 'Niepoprawny hash' };
const UNKNOWN_LOGIN: AppError = { code: 'login_unknown', serverText: 'Nieznany login' };

function stateOf(facts: Partial<KeyFacts>) {
  return toKeyStatus({
    keyName: 'faktura',
    record: RECORD,
    presence: 'found',
    isInMemory: false,
    isDemo: false,
    accountRefusal: null,
    belongsTo: null,
    waitingDocuments: 0,
    ...facts,
  }).state;
}

describe('the state of a key', () => {
  it.each<[string, Partial<KeyFacts>, string]>([
    ['never set', { record: null, presence: 'unseen' }, 'missing'],
    ['set and not looked at in this run', { presence: 'unseen' }, 'not_checked'],
    ['set and there', {}, 'not_checked'],
    ['proved by a call', { record: { ...RECORD, checkedAt: AT, checkedBy: 'invoice.list' } }, 'working'],
    ['recorded, but the keychain shows nothing', { presence: 'absent' }, 'unavailable'],
    ['recorded, but the keychain fails', { presence: 'unavailable' }, 'unavailable'],
    ['recorded, but the keychain is asking the user', { presence: 'waiting' }, 'unavailable'],
    ['for an earlier run only', { record: { ...RECORD, backend: 'memory' } }, 'missing'],
    ['for this run only', { record: { ...RECORD, backend: 'memory' }, isInMemory: true }, 'memory_only'],
    ['in memory in the demo account', { record: null, isInMemory: true, isDemo: true }, 'not_checked'],
    ['refused', { record: { ...RECORD, checkedAt: AT, refusal: REFUSED } }, 'refused'],
    ['refused while in memory', { record: { ...RECORD, refusal: REFUSED }, isInMemory: true }, 'refused'],
    ['fine, but the login is not', { accountRefusal: UNKNOWN_LOGIN }, 'blocked'],
    [
      'refused by itself and by the account: the key comes first',
      { record: { ...RECORD, refusal: REFUSED }, accountRefusal: UNKNOWN_LOGIN },
      'refused',
    ],
    [
      'stopped by a header that iFirma did not take',
      { record: { ...RECORD, refusal: { code: 'bad_request_header', serverText: '' } } },
      'blocked',
    ],
  ])('%s', (_, facts, state) => {
    expect(stateOf(facts)).toBe(state);
  });
});
