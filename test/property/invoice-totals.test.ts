import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWireAmount } from '../../shared/domain/money/format-amount';
import { addMinor, isMinor, minor, subtractMinor, ZERO } from '../../shared/domain/money/money';
import {
  computeInvoiceTotals,
  computeLineValue,
  computeVatInGross,
  computeVatOnNet,
  type CountedLine,
} from '../../shared/domain/tax/vat';
import { VAT_RATES } from '../../shared/domain/tax/vat-rate';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const check = { seed: proveSeed(), numRuns: proveRuns(300) };

/** A decimal with at most `places` decimals, from `low` to `high` counted in its last place. */
const decimalText = (low: number, high: number, places: number) =>
  fc.integer({ min: low, max: high }).map((units) => {
    const digits = String(units).padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });

const line: fc.Arbitrary<CountedLine<(typeof VAT_RATES)[number]>> = fc.record({
  quantity: decimalText(1, 10_000_000, 3),
  unitPrice: decimalText(1, 1_000_000, 2),
  discountPercent: fc.option(decimalText(0, 9_999, 2)),
  vatRate: fc.constantFrom(...VAT_RATES),
});
const lines = fc.array(line, { maxLength: 25 });
const basis = fc.constantFrom('net', 'gross');
const method = fc.constantFrom('per_rate', 'per_line');

describe('totals of any invoice', () => {
  test('gross is net and VAT, in every rate and in the total', () => {
    fc.assert(
      fc.property(lines, basis, method, (invoice, priceBasis, vatMethod) => {
        const totals = computeInvoiceTotals(invoice, priceBasis, vatMethod);
        for (const row of [...totals.perRate, totals]) {
          expect(row.grossMinor).toBe(addMinor(row.netMinor, row.vatMinor ?? ZERO));
        }
      }),
      check,
    );
  });

  test('the rates add up to the total, and the lines to the typed side of it', () => {
    fc.assert(
      fc.property(lines, basis, method, (invoice, priceBasis, vatMethod) => {
        const totals = computeInvoiceTotals(invoice, priceBasis, vatMethod);
        const sumOf = (side: 'netMinor' | 'vatMinor' | 'grossMinor') =>
          addMinor(...totals.perRate.map((row) => row[side] ?? ZERO));
        expect(sumOf('netMinor')).toBe(totals.netMinor);
        expect(sumOf('grossMinor')).toBe(totals.grossMinor);
        expect(sumOf('vatMinor')).toBe(totals.vatMinor ?? ZERO);
        const typedSide = priceBasis === 'net' ? totals.netMinor : totals.grossMinor;
        expect(addMinor(...totals.lineValuesMinor)).toBe(typedSide);
      }),
      check,
    );
  });

  test('every figure is whole grosze', () => {
    fc.assert(
      fc.property(lines, basis, method, (invoice, priceBasis, vatMethod) => {
        const totals = computeInvoiceTotals(invoice, priceBasis, vatMethod);
        const figures = [totals, ...totals.perRate].flatMap((row) => [
          row.netMinor,
          row.vatMinor,
          row.grossMinor,
        ]);
        expect(
          [...figures, ...totals.lineValuesMinor].filter((figure) => figure !== null).every(isMinor),
        ).toBe(true);
      }),
      check,
    );
  });

  test('the order of the lines does not matter', () => {
    const shuffled = lines.chain((invoice) =>
      fc.tuple(fc.constant(invoice), fc.shuffledSubarray(invoice, { minLength: invoice.length })),
    );
    fc.assert(
      fc.property(shuffled, basis, method, ([invoice, other], priceBasis, vatMethod) => {
        const { lineValuesMinor: _, ...totals } = computeInvoiceTotals(invoice, priceBasis, vatMethod);
        const { lineValuesMinor: __, ...otherTotals } = computeInvoiceTotals(other, priceBasis, vatMethod);
        expect(otherTotals).toEqual(totals);
      }),
      check,
    );
  });

  test('VAT is missing exactly where all lines are exempt', () => {
    fc.assert(
      fc.property(lines, basis, (invoice, priceBasis) => {
        const { vatMinor, perRate } = computeInvoiceTotals(invoice, priceBasis);
        expect(vatMinor === null).toBe(invoice.every(({ vatRate }) => vatRate === 'zw'));
        for (const row of perRate) expect(row.vatMinor === null).toBe(row.vatRate === 'zw');
      }),
      check,
    );
  });

  test('rounding by line differs from rounding by rate by at most half a grosz a line', () => {
    fc.assert(
      fc.property(lines, basis, (invoice, priceBasis) => {
        const byRate = computeInvoiceTotals(invoice, priceBasis, 'per_rate').vatMinor ?? ZERO;
        const byLine = computeInvoiceTotals(invoice, priceBasis, 'per_line').vatMinor ?? ZERO;
        const roundings = invoice.length + VAT_RATES.length;
        expect(Math.abs(subtractMinor(byRate, byLine))).toBeLessThanOrEqual(roundings / 2);
      }),
      check,
    );
  });
});

describe('VAT of any amount', () => {
  const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(minor);
  const rate = fc.constantFrom('23', '22', '8', '7', '5', '4', '3', '0');

  test('is within half a grosz of the exact value, by integers alone', () => {
    fc.assert(
      fc.property(amount, rate, (netMinor, vatRate) => {
        const vat = BigInt(computeVatOnNet(netMinor, vatRate) ?? 0);
        const errorTimes100 = vat * 100n - BigInt(netMinor) * BigInt(vatRate);
        expect(errorTimes100 >= -50n && errorTimes100 <= 50n).toBe(true);
      }),
      check,
    );
  });

  test('in a gross amount leaves a net that it belongs to', () => {
    fc.assert(
      fc.property(amount, rate, (grossMinor, vatRate) => {
        const vatMinor = computeVatInGross(grossMinor, vatRate) ?? ZERO;
        const part = 100n + BigInt(vatRate);
        const error = BigInt(vatMinor) * part - BigInt(grossMinor) * BigInt(vatRate);
        expect(2n * (error < 0n ? -error : error) <= part).toBe(true);
      }),
      check,
    );
  });

  test('of a negative amount is the negative of the VAT: ties move away from zero', () => {
    fc.assert(
      fc.property(amount, rate, (netMinor, vatRate) => {
        const opposite = computeVatOnNet(subtractMinor(ZERO, netMinor), vatRate) ?? ZERO;
        expect(opposite).toBe(subtractMinor(ZERO, computeVatOnNet(netMinor, vatRate) ?? ZERO));
      }),
      check,
    );
  });
});

test('one piece without discount is worth its price', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999_999 }).map(minor), (priceMinor) => {
      const single = { quantity: '1', unitPrice: toWireAmount(priceMinor), discountPercent: null };
      expect(computeLineValue(single)).toBe(priceMinor);
    }),
    check,
  );
});
