import { describe, expect, test } from 'vitest';
import { computeFormTotals } from '../../../../../shared/domain/document/form-totals';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';

describe('live totals', () => {
  test('leave out what cannot be counted yet, and name it', () => {
    const form = anInvoiceForm({
      lines: [
        anInvoiceLine({ lineId: 'a' }),
        anInvoiceLine({ lineId: 'b', unitPrice: '' }),
        anInvoiceLine({ lineId: 'c', name: '', unitPrice: '' }),
        anInvoiceLine({ lineId: 'd', quantity: '9999999', unitPrice: '99999999' }),
        anInvoiceLine({ lineId: 'e', quantity: '1', unitPrice: '10,01', vatRate: '8' }),
      ],
    });
    const { totals, lineValues, leftOutLineIds } = computeFormTotals(form, aCompanyProfile());
    expect(totals).toMatchObject({
      netMinor: 217_001,
      vatMinor: 49_760,
      grossMinor: 266_761,
      perRate: [
        { vatRate: '23', netMinor: 216_000, vatMinor: 49_680, grossMinor: 265_680 },
        { vatRate: '8', netMinor: 1001, vatMinor: 80, grossMinor: 1081 },
      ],
    });
    expect(lineValues).toEqual(
      new Map([
        ['a', 216_000],
        ['e', 1001],
      ]),
    );
    expect(leftOutLineIds).toEqual(['b', 'd']);
  });

  test('an empty form has no VAT, not a VAT of zero', () => {
    const { totals } = computeFormTotals(anInvoiceForm({ lines: [] }), aCompanyProfile());
    expect(totals).toMatchObject({ netMinor: 0, vatMinor: null, grossMinor: 0, perRate: [] });
  });

  test('an exempt seller sees gross and zw, whatever an older form says', () => {
    const { priceBasis, totals } = computeFormTotals(anInvoiceForm(), anExemptCompanyProfile());
    expect(priceBasis).toBe('gross');
    expect(totals.perRate).toEqual([
      { vatRate: 'zw', netMinor: 216_000, vatMinor: null, grossMinor: 216_000 },
    ]);
  });
});
