import { describe, expect, it } from 'vitest';
import { cleanKey } from '../../../../electron/keys/clean-key';

const KEY = 'EAB0D8ACF3308F3B';

describe('a key as it is pasted', () => {
  it.each([
    ['as it is', KEY],
    ['in small letters', KEY.toLowerCase()],
    ['in groups of four', 'EAB0 D8AC F330 8F3B'],
    ['with hard and thin spaces', `\u00a0EAB0D8AC\u2009F3308F3B\u202f`],
    ['with line ends and tabs', `\r\n\t${KEY}\r\n`],
    ['with marks of no width', `\ufeffEAB0\u200bD8AC\u200d\u2060F330\u00ad8F3B\u200e`],
  ])('%s is understood', (_, typed) => {
    const cleaned = cleanKey(typed);
    expect(cleaned.ok && cleaned.value.toUpperCase()).toBe(KEY);
  });

  it.each([
    ['nothing', ''],
    ['only spaces', ' \u00a0'],
    ['a digit too few', KEY.slice(1)],
    ['a digit too many', `${KEY}0`],
    ['a letter that is no hex digit', `${KEY.slice(1)}G`],
    ['the letter O for the digit 0', KEY.replace('0', 'O')],
    ['a Cyrillic letter that looks the same', KEY.replace('E', '\u0415')],
    ['a NUL inside', `EAB0D8AC\0F3308F3B`],
    ['dashes', 'EAB0-D8AC-F330-8F3B'],
  ])('%s is refused at the field', (_, typed) => {
    expect(cleanKey(typed)).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'value', code: 'key_format' }] },
    });
  });
});
