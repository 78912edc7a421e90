import { describe, expect, it } from 'vitest';
import { recogniseKeys } from '../../../../electron/keys/recognise-keys';
import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../../../shared/app-error';
import { err, ok } from '../../../../shared/result';
import { accountOfKeys, FOUR_KEYS, KEY_ORDERS, type AccountOfKeys } from '../../../fakes/account-of-keys';
import { aKeyOverview } from '../../../builders/a-key-overview';

/** Pastes texts into Kwit in front of an account. */
function desk(account: AccountOfKeys = FOUR_KEYS, keychainTrouble: AppError | null = null) {
  const ifirma = accountOfKeys(account);
  const stored = new Map<ApiKeyName, string>();
  const proofs: string[] = [];
  const keys = {
    set: ({ keyName, value }: { readonly keyName: ApiKeyName; readonly value: string }) => {
      if (keychainTrouble !== null) return Promise.resolve(err(keychainTrouble));
      stored.set(keyName, value);
      return Promise.resolve(ok(aKeyOverview()));
    },
    recordProof: (keyName: ApiKeyName, operation: string) => {
      proofs.push(`${keyName} by ${operation}`);
    },
  };
  const paste = async (values: readonly string[], wanted: readonly ApiKeyName[] = API_KEY_NAMES) => {
    const recognised = await recogniseKeys(
      { keys, proveCandidate: ifirma.prove },
      { values, wanted, memoryOnly: false },
    );
    if (!recognised.ok) throw new Error(recognised.error.code);
    return {
      ...recognised.value,
      outcomes: recognised.value.keys.map(({ outcome }) =>
        'keyName' in outcome ? `${outcome.kind} ${outcome.keyName}` : outcome.kind,
      ),
    };
  };
  return { ifirma, stored, proofs, paste };
}

describe('keys pasted in any order', () => {
  it.each(KEY_ORDERS.map((order) => [order.join(', '), order] as const))('%s', async (_, order) => {
    const { ifirma, stored, paste } = desk();
    const { outcomes, reads } = await paste(order.map((name) => FOUR_KEYS[name]));
    expect(outcomes).toEqual(
      order.map((name) => (name === 'wydatek' ? 'probably_expense' : `stored ${name}`)),
    );
    expect(Object.fromEntries(stored)).toEqual({
      abonent: FOUR_KEYS.abonent,
      faktura: FOUR_KEYS.faktura,
      rachunek: FOUR_KEYS.rachunek,
    });
    expect(reads).toBe(ifirma.asked.length);
    for (const name of API_KEY_NAMES) {
      const readsOfOne = ifirma.asked.filter(({ value }) => value === FOUR_KEYS[name]);
      expect(readsOfOne.length, name).toBeLessThanOrEqual(3);
    }
    expect(ifirma.asked.map(({ keyName }) => keyName)).not.toContain('wydatek');
  });

  it('in the order of the panel cost three reads', async () => {
    const { paste } = desk();
    expect((await paste(API_KEY_NAMES.map((name) => FOUR_KEYS[name]))).reads).toBe(3);
  });

  it('are cleaned of spaces and invisible marks, and stored as proved by the read', async () => {
    const { stored, proofs, paste } = desk();
    await paste(['\u200bBBBB 0000\u00a00000 0002\n'], ['faktura']);
    expect(stored.get('faktura')).toBe(FOUR_KEYS.faktura);
    expect(proofs).toEqual(['faktura by faktura.read']);
  });

  it('that are no key, or the same twice, are not asked about', async () => {
    const { ifirma, paste } = desk();
    const { outcomes } = await paste(['hasło', FOUR_KEYS.abonent, FOUR_KEYS.abonent.toLowerCase()]);
    expect(outcomes).toEqual(['no_key', 'stored abonent', 'repeated']);
    expect(ifirma.asked).toHaveLength(1);
  });
});

describe('a key that fits nowhere', () => {
  it('is offered as wydatek when it is the only one and wydatek is needed', async () => {
    const { stored, paste } = desk();
    const { outcomes } = await paste([FOUR_KEYS.wydatek, FOUR_KEYS.faktura], ['faktura', 'wydatek']);
    expect(outcomes).toEqual(['probably_expense', 'stored faktura']);
    expect(stored.has('wydatek')).toBe(false);
  });

  it('is nothing when wydatek is not needed', async () => {
    expect((await desk().paste([FOUR_KEYS.wydatek], ['faktura'])).outcomes).toEqual(['unknown']);
  });

  it('is nothing when there are two of them: both cannot be wydatek', async () => {
    const { outcomes } = await desk().paste(['1111111111111111', FOUR_KEYS.wydatek]);
    expect(outcomes).toEqual(['unknown', 'unknown']);
  });

  it('and belongs to a name that was not asked for is told and not stored', async () => {
    const { stored, paste } = desk();
    const { outcomes, reads } = await paste([FOUR_KEYS.rachunek], ['faktura']);
    expect([outcomes, reads]).toEqual([['other_name rachunek'], 3]);
    expect(stored.size).toBe(0);
  });

  it('is tried under no name that has no key: 402 is told', async () => {
    const { paste } = desk({ faktura: FOUR_KEYS.faktura });
    const { outcomes, notGenerated, reads } = await paste([FOUR_KEYS.faktura, '1111111111111111']);
    expect(outcomes).toEqual(['stored faktura', 'probably_expense']);
    expect([...notGenerated].sort()).toEqual(['abonent', 'rachunek']);
    expect(reads).toBe(3);
  });
});

describe('the reading stops', () => {
  it.each([
    { code: 'offline' },
    { code: 'login_unknown', serverText: '' },
    { code: 'terms_not_accepted', serverText: '' },
    { code: 'no_rights', serverText: '' },
  ] as const)('at $code, which would be the same for every key', async (trouble) => {
    const { ifirma, stored, paste } = desk();
    ifirma.fail(trouble);
    const { outcomes, stoppedBy, reads } = await paste([FOUR_KEYS.abonent, FOUR_KEYS.wydatek]);
    expect([outcomes, stoppedBy, reads]).toEqual([['not_asked', 'not_asked'], trouble, 1]);
    expect(stored.size).toBe(0);
  });

  it('when the keychain takes nothing: what was recognised is not shown as stored', async () => {
    const { outcomes, stoppedBy } = await desk(FOUR_KEYS, { code: 'keychain_write_failed' }).paste([
      FOUR_KEYS.faktura,
      FOUR_KEYS.wydatek,
    ]);
    expect([outcomes, stoppedBy]).toEqual([['not_asked', 'not_asked'], { code: 'keychain_write_failed' }]);
  });
});
