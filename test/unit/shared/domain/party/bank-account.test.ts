import { describe, expect, test } from 'vitest';
import { formatBankAccount, readBankAccount } from '../../../../../shared/domain/party/bank-account';

const ACCOUNT = '61109010140000071219812874';
const refusal = { ok: false, error: { code: 'bank_account_invalid' } };

describe('a typed account number', () => {
  test.each([
    ACCOUNT,
    'PL61109010140000071219812874',
    'pl 61 1090 1014 0000 0712 1981 2874',
    '61-1090-1014-0000-0712-1981-2874',
    '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874',
  ])('%j is read', (typed) => {
    expect(readBankAccount(typed)).toEqual({ ok: true, value: ACCOUNT });
  });

  test.each(['', 'DE89370400440532013000', ACCOUNT.slice(1), `${ACCOUNT}0`, '0'.repeat(26), 'abc'])(
    '%j is refused',
    (typed) => {
      expect(readBankAccount(typed)).toEqual(refusal);
    },
  );

  test('every single wrong digit is noticed', () => {
    for (let place = 0; place < ACCOUNT.length; place += 1) {
      const digit = String((Number(ACCOUNT[place]) + 1) % 10);
      expect(readBankAccount(ACCOUNT.slice(0, place) + digit + ACCOUNT.slice(place + 1))).toEqual(refusal);
    }
  });
});

test('an account is shown in groups of four, anything else as it is', () => {
  expect(formatBankAccount(ACCOUNT)).toBe('61 1090 1014 0000 0712 1981 2874');
  expect(formatBankAccount('brak')).toBe('brak');
});
