import { describe, expect, it } from 'vitest';
import type { InvoiceLine } from '../../../../../shared/domain/invoice/invoice';
import type { LineAtIfirma } from '../../../../../shared/domain/at-ifirma/line-at-ifirma';
import {
  findFirstDifference,
  findFirstOtherValue,
} from '../../../../../shared/domain/at-ifirma/line-difference';

const ours = (line: Partial<InvoiceLine> = {}): InvoiceLine => ({
  ...{ name: 'Usługi', quantity: '12', unit: 'godz.', unitPrice: '180.5', vatRate: '23' },
  ...{ exemptionBasis: null, discountPercent: null, ryczaltRate: null },
  ...line,
});
const theirs = (line: Partial<LineAtIfirma> = {}): LineAtIfirma => ({
  ...{ name: 'Usługi', quantity: '12', unitPrice: '180.5', vatRate: '0.23', unit: 'godz.' },
  ...{ discountPercent: '', discountedPrice: '', exemptionBasis: '' },
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

describe('a discount', () => {
  it.each([
    ['none, told as nothing, null or 0', null, { discountPercent: '0.00' }],
    ['none, of which iFirma says nothing', null, {}],
    ['the same in another spelling', '12.5', { discountPercent: '12.5000' }],
    ['the same by the price after it, rounded', '50', { discountedPrice: '90.25' }],
    ['the same by the price after it, cut', '33.3333', { discountedPrice: '120.33' }],
    ['of which iFirma says nothing', '50', {}],
  ] as const)('is the same: %s', (_what, discountPercent, change) => {
    expect(findFirstDifference([ours({ discountPercent })], [theirs(change)])).toBeNull();
  });

  it.each([
    [null, { discountPercent: '0.01', discountedPrice: '180.48' }, 'discountPercent', '0', '0.01'],
    ['50', { discountPercent: '0', discountedPrice: '180.5' }, 'discountPercent', '50', '0'],
    ['50', { discountedPrice: '180.5' }, 'discountedPrice', '90.25', '180.5'],
    [null, { discountedPrice: '90.25' }, 'discountedPrice', '180.5', '90.25'],
  ] as const)('is another: %s against %o', (discountPercent, change, what, mine, other) => {
    expect(findFirstDifference([ours({ discountPercent })], [theirs(change)])).toEqual({
      ...{ lineNumber: 1, name: 'Usługi', what, ours: mine, theirs: other },
    });
  });
});

it('another unit or legal basis is a difference, unless iFirma does not tell it', () => {
  const exempt = ours({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' });
  const told = { vatRate: '', exemptionBasis: 'ART.43 UST. 1', unit: 'godz' };
  expect(findFirstDifference([exempt], [theirs(told)])).toBeNull();
  expect(findFirstDifference([exempt], [theirs({ ...told, exemptionBasis: '', unit: '' })])).toBeNull();
  expect(findFirstDifference([exempt], [theirs({ ...told, exemptionBasis: 'Art. 113' })])).toMatchObject({
    ...{ what: 'exemptionBasis', ours: 'Art. 43 ust. 1', theirs: 'Art. 113' },
  });
  expect(findFirstDifference([exempt], [theirs({ ...told, unit: 'km' })])).toMatchObject({
    ...{ what: 'unit', ours: 'godz.', theirs: 'km' },
  });
});

describe('the value of a line', () => {
  it('differs by what iFirma makes of the same numbers', () => {
    const mine = [ours(), ours({ quantity: '100', unitPrice: '10.01', discountPercent: '50' })];
    const other = [
      theirs({ discountedPrice: '180.50' }),
      theirs({ quantity: '100', unitPrice: '10.01', discountPercent: '50', discountedPrice: '5.01' }),
    ];
    expect(findFirstDifference(mine, other)).toBeNull();
    expect(findFirstOtherValue(mine, other)).toEqual({
      ...{ lineNumber: 2, name: 'Usługi', what: 'value', ours: '500,50', theirs: '501,00' },
    });
  });

  it('is not known where iFirma does not tell its price', () => {
    expect(findFirstOtherValue([ours()], [theirs({ unitPrice: '1' })])).toBeNull();
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
