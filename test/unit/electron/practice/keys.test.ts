import { describe, expect, test } from 'vitest';
import { makePracticeCredentials } from '../../../../electron/practice/practice-credentials';
import { API_KEY_NAMES } from '../../../../shared/app-error';
import { openPracticeDesk } from './practice-desk';

const NEW_KEY = '0123456789ABCDEF';
const READS = [
  { keyName: 'abonent', path: 'abonent/limit.json' },
  { keyName: 'faktura', path: 'kontrahenci/test.json' },
  { keyName: 'rachunek', path: 'rachunekkraj/list.json?limit=1' },
] as const;

describe('keys', () => {
  test.each(READS)('$path wants the key $keyName', (read) => {
    const desk = openPracticeDesk();
    expect([0, 208]).toContain(desk.ask(read).response['Kod']);
  });

  test.each(READS)('$path refuses the key of every other name', ({ path, keyName }) => {
    const desk = openPracticeDesk();
    for (const other of API_KEY_NAMES.filter((name) => name !== keyName)) {
      const pasted = desk.ask({ path, keyName, keyHex: desk.state().keys[other].current ?? '' });
      expect(pasted.response['Kod'], `key ${other} signed as ${keyName}`).toBe(403);
      expect(desk.ask({ path, keyName: other }).response['Kod'], `signed as ${other}`).toBe(403);
    }
  });

  test('a key that was never generated is code 402 and named', () => {
    const desk = openPracticeDesk();
    desk.change((state) => ({
      ...state,
      keys: { ...state.keys, wydatek: { current: null, superseded: [] } },
    }));
    const answer = desk.ask({
      path: 'kosztdzialalnoscivat.json',
      keyName: 'wydatek',
      keyHex: NEW_KEY,
      body: {},
    });
    expect(answer.response).toEqual({
      Kod: 402,
      Informacja: "Nie wygenerowano klucza autoryzacji o nazwie 'wydatek'.",
    });
  });

  test('generating a key again kills the old one and leaves the others alone', () => {
    const desk = openPracticeDesk();
    const old = desk.state().keys.abonent.current ?? '';
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    expect(desk.ask({ ...READS[0], keyHex: old }).response['Kod']).toBe(403);
    expect(desk.ask(READS[0]).response['Kod']).toBe(0);
    expect(desk.ask(READS[1]).response['Kod']).toBe(208);
    expect(desk.state().keys.abonent.superseded).toEqual([old]);
  });

  test('where old keys live on, both are accepted', () => {
    const desk = openPracticeDesk({ variant: { 'key.regenerate': 'both_valid' } });
    const old = desk.state().keys.abonent.current ?? '';
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    expect(desk.state().keys.abonent.current).not.toBe(old);
    expect(desk.ask({ ...READS[0], keyHex: old }).response['Kod']).toBe(0);
    expect(desk.ask(READS[0]).response['Kod']).toBe(0);
  });

  test('the keys of a practice account are four different ones of iFirma’s form, the same for the same seed', () => {
    const { keys } = makePracticeCredentials('any');
    expect(new Set(Object.values(keys)).size).toBe(4);
    for (const key of Object.values(keys)) expect(key).toMatch(/^[0-9A-F]{16}$/u);
    expect(makePracticeCredentials('any')).toEqual(makePracticeCredentials('any'));
    expect(makePracticeCredentials('other').keys.faktura).not.toBe(keys.faktura);
  });
});

describe('request limits', () => {
  test('the request after the hundredth of a minute is refused, the next minute is free', () => {
    const desk = openPracticeDesk();
    for (let count = 0; count < 100; count += 1) expect(desk.ask(READS[0]).response['Kod']).toBe(0);
    expect(desk.ask(READS[0]).response['Kod']).toBe(202);
    expect(desk.ask(READS[0], { receivedAt: '2026-11-23T09:01:00.000Z' }).response['Kod']).toBe(0);
  });

  test('a request with a wrong key does not use up the quota', () => {
    const desk = openPracticeDesk();
    desk.ask({ ...READS[0], keyHex: NEW_KEY });
    expect(desk.state().requests.inDay).toBe(0);
    desk.ask(READS[0]);
    expect(desk.state().requests.inDay).toBe(1);
  });

  test('the day that is counted is Poland’s', () => {
    const desk = openPracticeDesk();
    for (const receivedAt of [
      '2026-11-23T22:59:59.000Z',
      '2026-11-23T23:00:00.000Z',
      '2026-11-24T00:30:00.000Z',
    ])
      desk.ask(READS[0], { receivedAt });
    expect(desk.state().requests).toMatchObject({ day: '2026-11-24', inDay: 2 });
  });

  test.each([
    ['http429', 429],
    ['http403Html', 403],
    ['kod500', 200],
  ] as const)('an exceeded limit can be %s', (choice, httpStatus) => {
    const desk = openPracticeDesk({ variant: { 'limit.requestsExceeded': choice } });
    desk.change((state) => ({ ...state, requests: { ...state.requests, perDay: 0 } }));
    expect(desk.ask(READS[0]).httpStatus).toBe(httpStatus);
  });
});
