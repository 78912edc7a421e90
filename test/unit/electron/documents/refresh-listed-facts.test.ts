import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDraft } from '../../../../electron/documents/create-draft';
import { listDocuments } from '../../../../electron/documents/list-documents';
import { refreshListedFacts } from '../../../../electron/documents/refresh-listed-facts';
import { saveForm } from '../../../../electron/documents/save-form';
import { startAcceptance } from '../../../../electron/sync/attempts/acceptance';
import type { InvoiceForm } from '../../../../shared/domain/invoice/invoice-form';
import { anExemptCompanyProfile } from '../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../builders/an-invoice-form';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';

let company: OpenTestCompany;
beforeEach(() => {
  company = openTestCompany();
});
afterEach(() => {
  company.dispose();
});

function typeInvoice(form: Partial<InvoiceForm>): string {
  const draft = createDraft(company, { kind: 'invoice' });
  if (!draft.ok) throw new Error(draft.error.code);
  const { documentId, revision } = draft.value.summary;
  const content = { kind: 'invoice', form: anInvoiceForm(form) } as const;
  const saved = saveForm(company, { documentId, baseRevision: revision, content });
  if (!saved.ok) throw new Error(saved.error.code);
  return documentId;
}

const listInvoices = () =>
  listDocuments(company, { kind: 'invoice', search: '', states: [], inBin: false, offset: 0, limit: 10 });

it('shows a draft with the amounts that the company’s new data give it', () => {
  typeInvoice({
    lines: [anInvoiceLine({ quantity: '1', unitPrice: '100', vatRate: '23', discountPercent: '' })],
  });
  expect(listInvoices()).toMatchObject({ totals: { netMinor: 10_000, vatMinor: 2_300, grossMinor: 12_300 } });

  company.unitOfWork.transaction(() => {
    company.company.saveProfile(anExemptCompanyProfile(), company.clock.now());
    refreshListedFacts(company);
  });

  const [row] = listInvoices().rows;
  // A seller without VAT has none, which is not the same as 0.
  expect(row).toMatchObject({ state: 'draft', vatMinor: null, grossMinor: 10_000 });
  expect(listInvoices().totals).toMatchObject({ vatMinor: 0, grossMinor: 10_000 });
});

it('leaves a draft alone that the new data do not touch', () => {
  typeInvoice({});
  const before = listInvoices().rows;
  company.clock.advanceMs(60_000);
  company.unitOfWork.transaction(() => {
    refreshListedFacts(company);
  });
  expect(listInvoices().rows).toEqual(before);
});

it.each(['queued', 'sending', 'rejected', 'accepted', 'unknown', 'needs_person'] as const)(
  'leaves what is queued or was sent as it is: %s',
  (state) => {
    const documentId = typeInvoice({});
    const at = company.clock.now();
    company.documents.move({ documentId, from: ['draft'], to: 'queued', at });
    company.documents.keepSentProfile(documentId, company.company.profile());
    const accepted = startAcceptance(at, '4711');
    company.documents.move({
      ...{ documentId, from: ['queued'], to: state, at },
      ...(state === 'accepted' && { accepted }),
    });
    const before = company.documents.find(documentId);
    company.unitOfWork.transaction(() => {
      company.company.saveProfile(anExemptCompanyProfile(), company.clock.now());
      refreshListedFacts(company);
    });
    expect(company.documents.find(documentId)).toEqual(before);
  },
);
