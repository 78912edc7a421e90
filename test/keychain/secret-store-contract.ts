import { expect, it } from 'vitest';
import type { SecretStore } from '../../electron/ports/secret-store';

const SERVICE = 'pl.kwit.desktop.test';
const refOf = (account: string) => ({ service: SERVICE, account });
const KEY = 'eab0d8acf3308f3b';
const OTHER_KEY = '0011223344556677';

/** What every `SecretStore` promises while it works; `open` gives an empty one. */
export function itKeepsSecrets(open: () => Promise<SecretStore>): void {
  it('gives back what was put in, and nothing for what was not', async () => {
    const store = await open();
    expect(await store.set(refOf('company/faktura'), KEY)).toMatchObject({ ok: true });
    expect(await store.get(refOf('company/faktura'))).toEqual({ kind: 'found', value: KEY });
    expect(await store.get(refOf('company/abonent'))).toEqual({ kind: 'absent' });
  });

  it('keeps one item for each key of each company', async () => {
    const store = await open();
    const accounts = ['a/faktura', 'a/abonent', 'b/faktura'];
    for (const [index, account] of accounts.entries())
      await store.set(refOf(account), `${KEY}${String(index)}`);
    await store.remove(refOf('a/faktura'));
    expect(await Promise.all(accounts.map((account) => store.get(refOf(account))))).toEqual([
      { kind: 'absent' },
      { kind: 'found', value: `${KEY}1` },
      { kind: 'found', value: `${KEY}2` },
    ]);
  });

  it('replaces a key by the next', async () => {
    const store = await open();
    for (const value of [KEY, OTHER_KEY]) await store.set(refOf('company/faktura'), value);
    expect(await store.get(refOf('company/faktura'))).toEqual({ kind: 'found', value: OTHER_KEY });
  });

  it('removes a key, also one that is not there', async () => {
    const store = await open();
    await store.set(refOf('company/faktura'), KEY);
    for (let time = 0; time < 2; time += 1)
      expect(await store.remove(refOf('company/faktura'))).toMatchObject({ ok: true });
    expect(await store.get(refOf('company/faktura'))).toEqual({ kind: 'absent' });
  });

  it('keeps any text, whole', async () => {
    const store = await open();
    for (const value of ['zażółć gęślą jaźń', ' leading and trailing ', '🔑'.repeat(64), '0'.repeat(1024)]) {
      expect(await store.set(refOf('company/zażółć'), value)).toMatchObject({ ok: true });
      expect(await store.get(refOf('company/zażółć'))).toEqual({ kind: 'found', value });
    }
  });

  it.each([
    ['nothing', ''],
    ['a NUL inside', 'ab\0cd'],
    ['more than 1 024 bytes', 'x'.repeat(1025)],
  ])('refuses %s and keeps what it has', async (_, value) => {
    const store = await open();
    await store.set(refOf('company/faktura'), KEY);
    expect(await store.set(refOf('company/faktura'), value)).toEqual({
      ok: false,
      error: { code: 'keychain_write_failed' },
    });
    expect(await store.get(refOf('company/faktura'))).toEqual({ kind: 'found', value: KEY });
  });

  it('asked for everything at once answers everything', async () => {
    const store = await open();
    const values = Array.from({ length: 20 }, (_, index) => `${KEY}${String(index)}`);
    await Promise.all(values.map((value, index) => store.set(refOf(`company/${String(index)}`), value)));
    const readings = await Promise.all(
      values.map((_, index) => store.get(refOf(`company/${String(index)}`))),
    );
    expect(readings).toEqual(values.map((value) => ({ kind: 'found', value })));
  });
}
