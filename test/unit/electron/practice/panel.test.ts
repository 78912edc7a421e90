import { describe, expect, test } from 'vitest';
import { makePracticeCredentials } from '../../../../electron/practice/practice-credentials';
import { API_KEY_NAMES } from '../../../../shared/app-error';
import { openPracticeDesk, type PracticeDesk } from './practice-desk';

const inactiveDesk = () => openPracticeDesk({ access: 'inactive' });
const askLimit = (desk: PracticeDesk) =>
  desk.ask({ path: 'abonent/limit.json', keyName: 'abonent' }).response;
const accessOf = (desk: PracticeDesk) => desk.state().access.state;

describe('an account whose user has never opened the API tab', () => {
  test('answers 402, has no key and gives none', () => {
    const desk = inactiveDesk();
    expect(askLimit(desk)['Kod']).toBe(402);
    for (const name of API_KEY_NAMES) expect(desk.state().keys[name].current).toBeNull();
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('api_not_active');
  });

  test('has basic access at once when he activates it, and then a key when he generates one', () => {
    const desk = inactiveDesk();
    expect(desk.act({ does: 'activate_basic' })).toBe('done');
    expect(accessOf(desk)).toBe('basic');
    expect(askLimit(desk)['Kod']).toBe(402);
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('done');
    expect(askLimit(desk)).toMatchObject({ Kod: 0, LimitPrzyznany: 1000 });
    expect(desk.ask({ path: 'kontrahenci/test.json' }).response['Kod']).toBe(402);
    expect(desk.act({ does: 'activate_basic' })).toBe('already_active');
  });

  test('has nothing to activate while its package has no API, and is what it was once it has', () => {
    const desk = inactiveDesk();
    desk.act({ does: 'activate_basic' });
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    desk.act({ does: 'change_package', hasApi: false });
    expect(askLimit(desk)['Kod']).toBe(402);
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('api_not_active');
    expect(desk.act({ does: 'activate_basic' })).toBe('package_without_api');
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 5000 })).toBe('package_without_api');
    desk.act({ does: 'change_package', hasApi: true });
    expect(askLimit(desk)['Kod']).toBe(0);
  });

  test('waits for an administrator when extended access is the first thing asked for', () => {
    const desk = inactiveDesk();
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 5000 })).toBe('done');
    expect(desk.state().access).toEqual({
      packageHasApi: true,
      state: 'extended_requested',
      requestedLimit: 5000,
    });
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('api_not_active');
    expect(desk.act({ does: 'activate_basic' })).toBe('request_waiting');
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 6000 })).toBe('request_waiting');
    desk.act({ does: 'postpone_request' });
    expect(accessOf(desk)).toBe('pending');
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('api_not_active');

    expect(desk.act({ does: 'approve_request', documentsPerMonth: 5001 })).toBe('more_than_requested');
    expect(desk.act({ does: 'approve_request', documentsPerMonth: 3000 })).toBe('done');
    expect(desk.state().access).toMatchObject({ state: 'granted', requestedLimit: 5000 });
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    expect(askLimit(desk)).toMatchObject({ Kod: 0, LimitPrzyznany: 3000 });
  });

  test('stays without access when he is refused, and may then take the basic one', () => {
    const desk = inactiveDesk();
    desk.act({ does: 'request_extended', documentsPerMonth: 5000 });
    expect(desk.act({ does: 'refuse_request' })).toBe('done');
    expect(accessOf(desk)).toBe('rejected');
    expect(desk.act({ does: 'generate_key', keyName: 'abonent' })).toBe('api_not_active');
    expect(desk.act({ does: 'activate_basic' })).toBe('done');
    expect(desk.state().documentLimit.granted).toBe(1000);
  });

  test('gets nowhere with a package that has no API', () => {
    const desk = inactiveDesk();
    desk.change((state) => ({ ...state, access: { ...state.access, packageHasApi: false } }));
    expect(desk.act({ does: 'activate_basic' })).toBe('package_without_api');
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 5000 })).toBe('package_without_api');
  });
});

describe('an account with basic access that asks for more', () => {
  test('keeps working while it waits and after a refusal, with the limit that it had', () => {
    const desk = openPracticeDesk();
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 1000 })).toBe('not_more_than_granted');
    for (const does of ['postpone_request', 'refuse_request'] as const) {
      if (accessOf(desk) === 'basic') desk.act({ does: 'request_extended', documentsPerMonth: 2000 });
      expect(askLimit(desk)).toMatchObject({ Kod: 0, LimitPrzyznany: 1000 });
      expect(desk.act({ does })).toBe('done');
    }
    expect(accessOf(desk)).toBe('rejected');
    expect(askLimit(desk)).toMatchObject({ Kod: 0, LimitPrzyznany: 1000 });
  });

  test('is granted what it asked for unless the administrator names a smaller number above the old one', () => {
    const desk = openPracticeDesk();
    desk.act({ does: 'request_extended', documentsPerMonth: 2000 });
    expect(desk.act({ does: 'approve_request', documentsPerMonth: 1000 })).toBe('not_more_than_granted');
    expect(desk.act({ does: 'approve_request' })).toBe('done');
    expect(askLimit(desk)).toMatchObject({ LimitPrzyznany: 2000 });
    expect(desk.act({ does: 'request_extended', documentsPerMonth: 4000 })).toBe('done');
    desk.act({ does: 'approve_request', documentsPerMonth: 2500 });
    expect(askLimit(desk)).toMatchObject({ LimitPrzyznany: 2500 });
  });

  test('has nothing to be answered before it asks', () => {
    const desk = openPracticeDesk();
    for (const does of ['approve_request', 'refuse_request', 'postpone_request'] as const) {
      expect(desk.act({ does })).toBe('no_request_waiting');
    }
  });
});

describe('keys', () => {
  test('are each another one, and the same for the same account', () => {
    const generate = () => {
      const desk = openPracticeDesk();
      for (const _ of [1, 2, 3]) desk.act({ does: 'generate_key', keyName: 'wydatek' });
      return desk.state().keys.wydatek;
    };
    const { current, superseded } = generate();
    expect(superseded[0]).toBe(makePracticeCredentials('desk').keys.wydatek);
    expect(new Set([current, ...superseded]).size).toBe(4);
    expect(generate()).toEqual({ current, superseded });
  });

  test('are gone when iFirma asks for a new activation; new ones are generated after it', () => {
    const desk = openPracticeDesk();
    const old = desk.state().keys.abonent.current ?? '';
    desk.act({ does: 'deactivate_access' });
    expect(accessOf(desk)).toBe('inactive');
    expect(askLimit(desk)['Kod']).toBe(402);
    desk.act({ does: 'activate_basic' });
    desk.act({ does: 'generate_key', keyName: 'abonent' });
    expect(askLimit(desk)['Kod']).toBe(0);
    expect(desk.ask({ path: 'abonent/limit.json', keyName: 'abonent', keyHex: old }).response['Kod']).toBe(
      403,
    );
  });
});

test('new terms are 499 until the user accepts them, lost rights 500 until he has them again', () => {
  const desk = openPracticeDesk();
  desk.act({ does: 'change_terms' });
  expect(askLimit(desk)['Kod']).toBe(499);
  desk.act({ does: 'accept_terms' });
  expect(askLimit(desk)['Kod']).toBe(0);
  desk.act({ does: 'set_super_konto', superKonto: false });
  expect(askLimit(desk)['Kod']).toBe(500);
  desk.act({ does: 'set_super_konto', superKonto: true });
  expect(askLimit(desk)['Kod']).toBe(0);
});
