import { describe, expect, test } from 'vitest';
import { readEmailAddress } from '../../../../../shared/domain/party/email-address';
import { readPostalCode } from '../../../../../shared/domain/party/postal-code';
import { readText } from '../../../../../shared/domain/document/text-limits';

const problem = (code: string, limit?: string) => ({
  ok: false,
  error: limit === undefined ? { code } : { code, limit },
});

describe('a typed text', () => {
  test('loses its outer blanks and nothing else', () => {
    expect(readText('  Zażółć  gęślą\u00a0 ', { max: 50 })).toEqual({ ok: true, value: 'Zażółć  gęślą' });
  });

  test('composes accents that were pasted apart', () => {
    expect(readText('o\u0301', { max: 1 })).toEqual({ ok: true, value: 'ó' });
  });

  test('may be empty only where it is optional', () => {
    expect(readText(' ', { max: 5 })).toEqual(problem('required'));
    expect(readText(' ', { max: 5, optional: true })).toEqual({ ok: true, value: '' });
  });

  test('fits the limit whichever way its characters are counted', () => {
    expect(readText('ą'.repeat(5), { max: 5 }).ok).toBe(true);
    expect(readText('ą'.repeat(6), { max: 5 })).toEqual(problem('too_long', '5'));
    // Three characters, six UTF-16 units.
    expect(readText('😀😀😀', { max: 5 })).toEqual(problem('too_long', '5'));
  });

  test('has no control characters and no half characters', () => {
    for (const bad of ['a\u0000b', 'a\tb', 'a\nb', 'a\u007fb', 'a\u0085b', 'a\ud800b', 'a\udc00']) {
      expect(readText(bad, { max: 50 })).toEqual(problem('control_character'));
    }
  });

  test('of several lines keeps its line breaks in one form', () => {
    expect(readText('a\r\nb\rc\td', { max: 50, multiline: true })).toEqual({ ok: true, value: 'a\nb\nc\td' });
    expect(readText('a\u0000b', { max: 50, multiline: true })).toEqual(problem('control_character'));
  });
});

describe('a postal code', () => {
  test('of Poland is NN-NNN, with or without the dash', () => {
    for (const typed of ['31-008', '31008', '31 008', ' 31-008 ']) {
      expect(readPostalCode(typed, 'PL')).toEqual({ ok: true, value: '31-008' });
    }
    for (const typed of ['3-1008', '31-08', 'ABCDE', '31-0088', '31--008']) {
      expect(readPostalCode(typed, 'PL')).toEqual(problem('postal_code_invalid'));
    }
  });

  test('of another country only has a length', () => {
    expect(readPostalCode('SW1A 1AA', 'GB')).toEqual({ ok: true, value: 'SW1A 1AA' });
    expect(readPostalCode('12345678901234567', 'US')).toEqual(problem('too_long', '16'));
  });
});

describe('an e-mail address', () => {
  test.each(['a@b.pl', 'jan.kowalski+faktury@poczta.example.com', 'żółw@przykład.pl', ''])(
    '%j is taken',
    (typed) => {
      expect(readEmailAddress(typed)).toEqual({ ok: true, value: typed });
    },
  );

  test.each(['a', 'a@', '@b.pl', 'a@b', 'a b@c.pl', 'a@b.pl, c@d.pl', 'a@b..pl', 'a@@b.pl'])(
    '%j is refused',
    (typed) => {
      expect(readEmailAddress(typed)).toEqual(problem('email_invalid'));
    },
  );

  test('has at most 65 characters', () => {
    expect(readEmailAddress(`${'a'.repeat(60)}@b.pl`).ok).toBe(true);
    expect(readEmailAddress(`${'a'.repeat(61)}@b.pl`)).toEqual(problem('too_long', '65'));
  });
});
