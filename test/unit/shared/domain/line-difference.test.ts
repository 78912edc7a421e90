import { describe, expect, it } from 'vitest';
import type { InvoiceLine } from '../../../../shared/domain/invoice';
import type { LineAtIfirma } from '../../../../shared/domain/line-at-ifirma';
import { findFirstDifference } from '../../../../shared/domain/line-difference';

const ours = (line: Partial<InvoiceLine> = {}): InvoiceLine => ({
  ...{ name: 'Usługi', quantity: '12', unit: 'godz.', unitPrice: '180.5', vatRate: '23' },
  ...{ exemptionBasis: null, discountPercent: null, ryczaltRate: null },
  ...line,
});
const theirs = (line: Partial<LineAtIfirma> = {}): LineAtIfirma => ({
  ...{ name: 'Usługi', quantity: '12', unitPrice: '180.5', vatRate: '0.23' },
  ...line,
});

it('the same in another spelling is no difference', () => {
  expect(
    findFirstDifference(
      [ours(), ours({ vatRate: 'zw' }), ours({ vatRate: '0' })],
      [
        theirs({ name: ' USŁUGI ', quantity: '12.0000', unitPrice: '180.50', vatRate: '0.230' }),
        theirs({ vatRate: '' }),
        theirs({ vatRate: '0' }),
      ],
    ),
  ).toBeNull();
  expect(findFirstDifference([], [])).toBeNull();
});

it.each([
  ['name', { name: 'Usługa' }, 'Usługi', 'Usługa'],
  ['quantity', { quantity: '13' }, '12', '13'],
  ['quantity', { quantity: '' }, '12', ''],
  ['unitPrice', { unitPrice: '180.51' }, '180.5', '180.51'],
  ['vatRate', { vatRate: '0.08' }, '23', '0.08'],
  ['vatRate', { vatRate: '' }, '23', ''],
] as const)('another %s is told with both sides: %o', (what, change, mine, other) => {
  expect(findFirstDifference([ours()], [theirs(change)])).toEqual({
    ...{ lineNumber: 1, name: 'Usługi', what, ours: mine, theirs: other },
  });
});

describe('lines that only one side has', () => {
  it('are the difference, and only the first one is told', () => {
    expect(findFirstDifference([ours(), ours({ name: 'Druga' })], [theirs()])).toMatchObject({
      ...{ lineNumber: 2, name: 'Druga', what: 'only_ours', theirs: '' },
    });
    expect(findFirstDifference([ours()], [theirs(), theirs({ name: 'Obca' })])).toMatchObject({
      ...{ lineNumber: 2, name: 'Obca', what: 'only_theirs', ours: '' },
    });
    expect(findFirstDifference([ours()], [theirs({ quantity: '1' }), theirs()])).toMatchObject({
      ...{ lineNumber: 1, what: 'quantity' },
    });
  });

  it('an exempt line against a rate is a difference', () => {
    expect(findFirstDifference([ours({ vatRate: 'zw' })], [theirs({ vatRate: '0' })])).toMatchObject({
      what: 'vatRate',
    });
  });
});
