import { expect, it } from 'vitest';
import { lineAtIfirmaSchema } from '../../../../../shared/domain/at-ifirma/line-at-ifirma';

it('a line stored before unit and discount were kept says nothing of them', () => {
  const stored = { name: 'Usługi', quantity: '12', unitPrice: '180.5', vatRate: '0.23' };
  expect(lineAtIfirmaSchema.parse(stored)).toEqual({
    ...stored,
    ...{ unit: '', discountPercent: '', discountedPrice: '', exemptionBasis: '' },
  });
});
