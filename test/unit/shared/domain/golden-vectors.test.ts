import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { spellAmount } from '../../../../shared/domain/money/amount-in-words';
import { addDays, isOverdue } from '../../../../shared/domain/days/calendar-day';
import { decimal } from '../../../../shared/domain/money/decimal';
import { computeDeduction } from '../../../../shared/domain/expense/expense-deductibility';
import {
  isIssueDateAllowed,
  lastDayToIssue,
  lastDayToIssueRachunek,
} from '../../../../shared/domain/sending/issue-deadline';
import { lastDayForKsef } from '../../../../shared/domain/ksef/ksef-hand-over';
import { minor, minorSchema } from '../../../../shared/domain/money/money';
import { parseNip } from '../../../../shared/domain/party/nip';
import { roundHalfUp } from '../../../../shared/domain/money/rounding';
import { foldForSearch } from '../../../../shared/domain/document/search-fold';
import { isSplitPaymentMandatory } from '../../../../shared/domain/tax/split-payment';
import { computeInvoiceTotals, type InvoiceTotals, type VatMethod } from '../../../../shared/domain/tax/vat';
import { lastWorkingDayBefore } from '../../../../shared/domain/days/working-day';
import { readVectors } from '../../../fixtures/domain-vectors';

const id = z.string();
const money = minorSchema;

describe('rounding to grosze', () => {
  const vectors = readVectors('rounding', z.object({ id, input: z.string(), expectedGrosze: money }));
  test.each(vectors)('$id: $input', ({ input, expectedGrosze }) => {
    expect(roundHalfUp(decimal(input))).toBe(expectedGrosze);
  });
});

describe('NIP', () => {
  const accepted = readVectors('nipValid', z.object({ id, input: z.string(), normalized: z.string() }));
  test.each(accepted)('$id: $input is accepted', ({ input, normalized }) => {
    expect(parseNip(input)).toEqual({ ok: true, value: normalized });
  });

  const reasons = {
    empty: 'empty',
    nonDigit: 'non_digit',
    length: 'length',
    repeatedDigit: 'repeated_digit',
    prefix: 'prefix',
    remainder10: 'remainder_10',
    checksum: 'checksum',
  } as const;
  const reason = z.enum([
    'empty',
    'nonDigit',
    'length',
    'repeatedDigit',
    'prefix',
    'remainder10',
    'checksum',
  ]);
  const refused = readVectors('nipInvalid', z.object({ id, input: z.string(), reason }));
  test.each(refused)('$id: $input is refused for $reason', (vector) => {
    expect(parseNip(vector.input)).toEqual({ ok: false, error: reasons[vector.reason] });
  });
});

describe('invoice totals', () => {
  const row = z.object({ net: money, vat: money.nullable(), gross: money });
  const outcome = z.object({
    lines: z.array(z.object({ value: money })),
    perRate: z.array(row.extend({ rate: z.string() })),
    total: row,
  });
  const line = z.object({
    qty: z.string(),
    unitPrice: z.string(),
    rate: z.string(),
    discountPct: z.string().optional(),
  });
  const vectors = readVectors(
    'vat',
    z.object({
      id,
      description: z.string(),
      priceBasis: z.enum(['NET', 'BRT']),
      lines: z.array(line),
      expected: z.object({ perRate: outcome, perLine: outcome }),
    }),
  );

  const compute = (vector: (typeof vectors)[number], method: VatMethod) =>
    computeInvoiceTotals(
      vector.lines.map(({ qty, unitPrice, rate, discountPct }) => ({
        quantity: qty,
        unitPrice,
        vatRate: rate,
        discountPercent: discountPct ?? null,
      })),
      vector.priceBasis === 'NET' ? 'net' : 'gross',
      method,
    );

  test.each(vectors)('$id per rate: $description', (vector) => {
    expect(inVectorWords(compute(vector, 'per_rate'))).toEqual(inOrder(vector.expected.perRate));
  });
  test.each(vectors)('$id per line: $description', (vector) => {
    expect(inVectorWords(compute(vector, 'per_line'))).toEqual(inOrder(vector.expected.perLine));
  });

  function inVectorWords(totals: InvoiceTotals) {
    const words = (part: Omit<InvoiceTotals, 'perRate' | 'lineValuesMinor'>) => ({
      net: part.netMinor,
      vat: part.vatMinor,
      gross: part.grossMinor,
    });
    return inOrder({
      lines: totals.lineValuesMinor.map((value) => ({ value })),
      perRate: totals.perRate.map((part) => ({ ...words(part), rate: part.vatRate })),
      total: words(totals),
    });
  }

  function inOrder(values: z.infer<typeof outcome>): z.infer<typeof outcome> {
    return { ...values, perRate: values.perRate.toSorted((a, b) => a.rate.localeCompare(b.rate)) };
  }
});

describe('deduction of an expense', () => {
  const vectors = readVectors(
    'expenses',
    z.object({
      id,
      description: z.string(),
      net: money,
      vat: money,
      vatShare: z.string(),
      costShare: z.string(),
      expected: z.object({ vatDeductible: money, costBase: money, cost: money }),
    }),
  );
  test.each(vectors)('$id: $description', ({ net, vat, vatShare, costShare, expected }) => {
    expect(computeDeduction({ netMinor: net, vatMinor: vat, vatShare, costShare })).toEqual({
      vatDeductibleMinor: expected.vatDeductible,
      costBaseMinor: expected.costBase,
      costMinor: expected.cost,
    });
  });
});

describe('amount in words', () => {
  const vectors = readVectors(
    'amountInWords',
    z.object({ id, amount: money, words: z.string(), wordsLong: z.string() }),
  );
  test.each(vectors)('$id: $words', ({ amount, words, wordsLong }) => {
    expect(spellAmount(amount)).toBe(words);
    expect(spellAmount(amount, 'words')).toBe(wordsLong);
  });
});

describe('split payment', () => {
  const vectors = readVectors(
    'splitPayment',
    z.object({
      id,
      grossPln: money,
      annex15Item: z.boolean(),
      buyerIsTaxablePerson: z.boolean(),
      expectedMandatory: z.boolean(),
      why: z.string(),
    }),
  );
  test.each(vectors)('$id: $why', ({ grossPln, annex15Item, buyerIsTaxablePerson, expectedMandatory }) => {
    expect(
      isSplitPaymentMandatory({
        grossGrosze: grossPln,
        hasAnnex15Item: annex15Item,
        buyerIsTaxable: buyerIsTaxablePerson,
      }),
    ).toBe(expectedMandatory);
  });
});

describe('folding for search', () => {
  const vectors = readVectors('searchFold', z.object({ id, input: z.string(), folded: z.string() }));
  test.each(vectors)('$id: $input', ({ input, folded }) => {
    expect(foldForSearch(input)).toBe(folded);
  });
});

describe('the day of NBP’s table', () => {
  const vectors = readVectors(
    'nbpTableDay',
    z.object({ id, date: z.string(), expectedTableDate: z.string(), why: z.string() }),
  );
  test.each(vectors)('$id: $why', ({ date, expectedTableDate }) => {
    expect(lastWorkingDayBefore(date)).toBe(expectedTableDate);
  });
});

describe('dates', () => {
  const vector = z.discriminatedUnion('kind', [
    z.object({ id, kind: z.literal('lastIssueDay'), saleDate: z.string(), expected: z.string() }),
    z.object({
      id,
      kind: z.literal('domesticIssueAllowed'),
      saleDate: z.string(),
      issueDate: z.string(),
      previousIssueDate: z.string().nullable(),
      expected: z.boolean(),
    }),
    z.object({
      id,
      kind: z.literal('overdue'),
      dueDate: z.string(),
      today: z.string(),
      expected: z.boolean(),
    }),
    z.object({ id, kind: z.literal('dueDate'), from: z.string(), days: z.int(), expected: z.string() }),
    z.object({
      id,
      kind: z.literal('ksefDeadline'),
      mode: z.enum(['offline24', 'unavailabilityEnded', 'failureEnded']),
      from: z.string(),
      expected: z.string(),
    }),
  ]);
  const vectors = readVectors('dates', vector);

  test.each(vectors)('$id: $kind', (item) => {
    switch (item.kind) {
      case 'lastIssueDay':
        expect(lastDayToIssue(item.saleDate)).toBe(item.expected);
        break;
      case 'domesticIssueAllowed':
        expect(
          isIssueDateAllowed({
            soldOn: item.saleDate,
            issuedOn: item.issueDate,
            newestIssuedOn: item.previousIssueDate,
          }),
        ).toBe(item.expected);
        break;
      case 'overdue':
        expect(isOverdue(item.dueDate, item.today)).toBe(item.expected);
        break;
      case 'dueDate':
        expect(addDays(item.from, item.days)).toBe(item.expected);
        break;
      case 'ksefDeadline':
        expect(lastDayForKsef(item.mode, item.from)).toBe(item.expected);
        break;
    }
  });

  // Rows of the table in domain-rules that the vector file leaves out.
  test('DAT-06, DAT-18 and DAT-24 hold as well', () => {
    expect(lastDayToIssue('2027-02-28')).toBe('2027-03-15');
    expect(addDays('2026-12-20', 14)).toBe('2027-01-03');
    expect(lastDayForKsef('failureEnded', '2026-11-23')).toBe('2026-12-02');
  });

  test('a rachunek for a sale of 23 November 2026 can be issued until 21 February 2027', () => {
    expect(lastDayToIssueRachunek('2026-11-23')).toBe('2027-02-21');
  });
});

describe('figures of the specification that stand outside the vector file', () => {
  test('12 h at 180.00 net and 23 % are 2 656.80 gross (VAT-N06)', () => {
    const line = { quantity: '12', unitPrice: '180', discountPercent: null, vatRate: '23' };
    expect(computeInvoiceTotals([line], 'net')).toMatchObject({
      netMinor: minor(216_000),
      vatMinor: minor(49_680),
      grossMinor: minor(265_680),
    });
  });

  test('three lines of 9.99 gross give VAT 5.60, though their net would give 5.61 (VAT-G06)', () => {
    const line = { quantity: '1', unitPrice: '9.99', discountPercent: null, vatRate: '23' };
    expect(computeInvoiceTotals([line, line, line], 'gross')).toMatchObject({
      netMinor: minor(2437),
      vatMinor: minor(560),
      grossMinor: minor(2997),
    });
  });

  test('one rounding of 12.5 % off 3 x 3.33 gives 8.74, not 8.73 (VAT-N13)', () => {
    const line = { quantity: '3', unitPrice: '3.33', discountPercent: '12.5', vatRate: '23' };
    expect(computeInvoiceTotals([line], 'net')).toMatchObject({
      lineValuesMinor: [874],
      vatMinor: 201,
      grossMinor: 1075,
    });
  });

  test('a NIP with remainder 10 is refused even when its last digit is 0', () => {
    expect(parseNip('5260000070')).toEqual({ ok: false, error: 'remainder_10' });
  });
});
