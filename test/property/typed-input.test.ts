import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, formatDay, isCalendarDay } from '../../shared/domain/days/calendar-day';
import { decimal, isPlainDecimal } from '../../shared/domain/money/decimal';
import {
  formatAmount,
  formatDecimal,
  formatTypedAmount,
  toWireAmount,
} from '../../shared/domain/money/format-amount';
import { minor } from '../../shared/domain/money/money';
import { parseNip } from '../../shared/domain/party/nip';
import { parseAmount } from '../../shared/domain/money/parse-amount';
import { parseDayInput } from '../../shared/domain/days/parse-day-input';
import { parseNumber } from '../../shared/domain/money/parse-number';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import { readText } from '../../shared/domain/document/text-limits';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const check = { seed: proveSeed(), numRuns: proveRuns(500) };
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a typed amount', () => {
  const amount = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map(minor);

  test('that Kwit wrote itself is read back as the same amount', () => {
    fc.assert(
      fc.property(amount, (grosze) => {
        for (const write of [formatAmount, formatTypedAmount, toWireAmount]) {
          expect(parseAmount(write(grosze))).toEqual({ ok: true, value: grosze });
        }
      }),
      check,
    );
  });

  test('is read as what was meant, however it is grouped', () => {
    const spelling = fc.record({
      grosze: fc.integer({ min: 0, max: 9_999_999_999 }),
      marks: fc.constantFrom(
        ...[' ', '\u00a0', '\u2009', '\u202f'].flatMap((group) => [
          [group, ','] as const,
          [group, '.'] as const,
        ]),
        ...([
          ['.', ','],
          ["'", ','],
          ['\u2019', ','],
          [',', '.'],
          ["'", '.'],
          ['\u2019', '.'],
        ] as const),
      ),
      before: fc.constantFrom('', ' ', '\u00a0'),
      behind: fc.constantFrom('', ' ', '\u00a0', 'zł', ' zł', '\u00a0zł', ' PLN', 'pln', ' ZŁ '),
    });
    fc.assert(
      fc.property(spelling, ({ grosze, marks: [group, mark], before, behind }) => {
        const whole = String(Math.floor(grosze / 100)).replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
        const typed = `${before}${whole}${mark}${String(grosze % 100).padStart(2, '0')}${behind}`;
        expect(parseAmount(typed), typed).toEqual({ ok: true, value: grosze });
      }),
      check,
    );
  });

  test('never throws and never gives anything but a plain decimal, whatever is typed', () => {
    const arithmeticNoise = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789,.'\u2019+-*/:() \u00a0\u2009\u2212\u00d7")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(anyText, arithmeticNoise),
        fc.integer({ min: 0, max: 8 }),
        (typed, maxDecimals) => {
          const number = parseNumber(typed, { maxDecimals });
          if (!number.ok) return;
          expect(isPlainDecimal(number.value)).toBe(true);
          expect(number.value.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(maxDecimals);
          expect(parseAmount(typed)).toBeDefined();
        },
      ),
      check,
    );
  });

  test('a sum of products is what exact arithmetic says', () => {
    const factor = fc.integer({ min: 0, max: 9_999 });
    fc.assert(
      fc.property(factor, factor, factor, factor, (a, b, c, d) => {
        const expected = BigInt(a) * BigInt(b) - BigInt(c) * (BigInt(d) + BigInt(a));
        expect(parseNumber(`${a}*${b}-${c}*(${d}+${a})`, { maxDecimals: 2 })).toEqual({
          ok: true,
          value: String(expected),
        });
      }),
      check,
    );
  });

  test('a quotient is within half of its last place', () => {
    const part = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const number = parseNumber(`${a}/${b}`, { maxDecimals: 2 });
        if (!number.ok) throw new Error(number.error);
        const error = decimal(number.value)
          .times(decimal(String(b)))
          .minus(decimal(String(a)))
          .abs();
        expect(error.lte(decimal(String(b)).times(decimal('0.005')))).toBe(true);
      }),
      check,
    );
  });

  test('a quantity keeps each typed decimal', () => {
    const quantity = fc.tuple(fc.nat(999_999), fc.nat(999_999)).map(([whole, fraction]) => {
      const text = String(fraction).padStart(6, '0').replace(/0+$/u, '');
      return text === '' ? String(whole) : `${whole}.${text}`;
    });
    fc.assert(
      fc.property(quantity, (plain) => {
        expect(parseNumber(formatDecimal(plain), { maxDecimals: 6 })).toEqual({ ok: true, value: plain });
      }),
      check,
    );
  });
});

describe('a NIP', () => {
  const prefix = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
  const remainderOf = (digits: string) =>
    [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
  const isPossible = (digits: string) =>
    remainderOf(digits) !== 10 &&
    digits.slice(1, 3) !== '00' &&
    !/^(\d)\1+$/u.test(`${digits}${remainderOf(digits)}`);
  const valid = prefix.filter(isPossible).map((digits) => `${digits}${remainderOf(digits)}`);

  test('that the rule gives is accepted, however it is grouped', () => {
    fc.assert(
      fc.property(
        valid,
        fc.constantFrom('', ' ', '-', '\u00a0', '\u2013'),
        fc.boolean(),
        (nip, gap, hasPrefix) => {
          const typed = `${hasPrefix ? 'PL' : ''}${nip.replace(/^(...)(...)(..)/u, `$1${gap}$2${gap}$3${gap}`)}`;
          expect(parseNip(typed)).toEqual({ ok: true, value: nip });
        },
      ),
      check,
    );
  });

  test('with one wrong digit is refused', () => {
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nip, place, change) => {
        const wrong = String((Number(nip[place]) + change) % 10);
        expect(parseNip(nip.slice(0, place) + wrong + nip.slice(place + 1)).ok).toBe(false);
      }),
      check,
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const nip = parseNip(typed);
        if (nip.ok) expect(nip.value).toMatch(/^\d{10}$/u);
      }),
      check,
    );
  });
});

describe('folding for search', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      check,
    );
  });

  test('ignores case and Polish marks', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aąbcćdeęłnńoósśzźż 19')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldForSearch(text.toUpperCase())).toBe(foldForSearch(text));
        expect(foldForSearch(text)).toMatch(/^[a-z0-9 ]*$/u);
      }),
      check,
    );
  });
});

describe('calendar days', () => {
  const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));

  test('forward and back is where one began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isCalendarDay(to)).toBe(true);
        expect(addDays(to, -days)).toBe(from);
        expect(to > from).toBe(days > 0);
      }),
      check,
    );
  });

  test('a month later is in the next month', () => {
    const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (from, months) => {
        expect(monthNumber(addMonths(from, months)) - monthNumber(from)).toBe(months);
      }),
      check,
    );
  });

  test('as Kwit writes it is read back', () => {
    fc.assert(
      fc.property(day, day, (written, shown) => {
        const frame = { today: shown, shown };
        expect(parseDayInput(formatDay(written), frame)).toEqual({ ok: true, value: written });
        expect(parseDayInput(written, frame)).toEqual({ ok: true, value: written });
      }),
      check,
    );
  });

  test('never throw, whatever is typed', () => {
    const noise = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.-+/ d')), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(anyText, noise), day, (typed, shown) => {
        const parsed = parseDayInput(typed, { today: '2026-11-23', shown });
        if (parsed.ok) expect(isCalendarDay(parsed.value)).toBe(true);
      }),
      check,
    );
  });
});

test('a text that passes the check fits its limit in every way of counting and holds no control character', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (typed, max) => {
      const read = readText(typed, { max });
      if (!read.ok) return;
      expect(read.value.length).toBeLessThanOrEqual(max);
      expect(Array.from(read.value).length).toBeLessThanOrEqual(max);
      expect(read.value).not.toMatch(/\p{Cc}|\p{Cs}/u);
      expect(readText(read.value, { max })).toEqual(read);
    }),
    check,
  );
});
