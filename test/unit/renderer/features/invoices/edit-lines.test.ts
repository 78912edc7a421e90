import { expect, it } from 'vitest';
import { addLine, duplicateLine, hasRoomForLine } from '../../../../../renderer/features/invoices/edit-lines';
import { invoiceFormSchema, MAX_INVOICE_LINES } from '../../../../../shared/domain/invoice/invoice-form';
import { aCompanyProfile } from '../../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';

it('a full invoice takes no further line, so that it can always be stored', () => {
  const lines = Array.from({ length: MAX_INVOICE_LINES }, (_, index) =>
    anInvoiceLine({ lineId: `line-${String(index)}` }),
  );
  const form = anInvoiceForm({ lines });
  expect(hasRoomForLine(form)).toBe(false);
  expect(addLine(form, aCompanyProfile(), 'one-more')).toBe(form);
  expect(duplicateLine(form, 'line-7', 'one-more')).toBe(form);
  expect(invoiceFormSchema.safeParse(form).success).toBe(true);
});
