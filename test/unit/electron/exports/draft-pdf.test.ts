import { beforeAll, describe, expect, it } from 'vitest';
import { renderDraftPdf } from '../../../../electron/exports/draft-pdf';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../builders/an-invoice-form';
import { aPartyForm } from '../../../builders/a-party-form';
import { readPdfPages } from '../../../fixtures/read-pdf-pages';

const squeeze = (text: string) => text.replaceAll(/\s+/gu, '');
const MARK = squeeze('SZKIC – to nie jest faktura');

describe('the print of a draft', () => {
  let page = '';
  beforeAll(async () => {
    [page = ''] = await readPdfPages(await renderDraftPdf(anInvoiceForm(), aCompanyProfile()));
  });

  it.each([
    'Anna Nowak Programowanie',
    'Żółw i Synowie sp. z o.o.',
    'Programowanie',
    '2 160,00',
    '496,80',
    '2 656,80',
    'Słownie: dwa tysiące sześćset pięćdziesiąt sześć złotych 80/100',
    'Termin płatności 07.12.2026',
    'Rachunek bankowy 61 1090 1014 0000 0712 1981 2874',
  ])('says %s', (text) => {
    expect(page).toContain(squeeze(text));
  });

  it('names no invoice number', () => {
    expect(page.toLowerCase()).not.toMatch(/nr|numer/u);
  });

  it('carries the mark on every page', async () => {
    const lines = Array.from({ length: 90 }, (_, index) =>
      anInvoiceLine({ lineId: `line-${String(index)}` }),
    );
    const pages = await readPdfPages(await renderDraftPdf(anInvoiceForm({ lines }), aCompanyProfile()));
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) expect(text.split(MARK).length - 1).toBe(2);
  });
});

it('prints an unfinished draft as far as it is typed', async () => {
  const form = anInvoiceForm({
    buyer: aPartyForm({ name: '', nip: '', street: '', postalCode: '', city: '' }),
    lines: [anInvoiceLine({ unitPrice: '1x0' })],
    issuedOn: '2026-1',
    paid: 'abc',
  });
  const [page = ''] = await readPdfPages(await renderDraftPdf(form, aCompanyProfile()));
  expect(page).toContain('1x0');
  expect(page).toContain('2026-1');
});

it('prints the legal basis of an exempt seller and no VAT amount', async () => {
  const form = anInvoiceForm({ lines: [anInvoiceLine({ vatRate: 'zw', unitPrice: '200' })] });
  const [page = ''] = await readPdfPages(await renderDraftPdf(form, anExemptCompanyProfile()));
  expect(page).toContain(squeeze('Podstawa zwolnienia z VAT: Art. 113 ust. 1'));
  expect(page).toContain(squeeze('zw. 2 400,00 – 2 400,00'));
});

it('prints what would be sent: no NIP of a private person, no split payment of an exempt seller', async () => {
  const form = anInvoiceForm({ splitPayment: true });
  const split = squeeze('mechanizm podzielonej płatności');
  const [ofFirm = ''] = await readPdfPages(await renderDraftPdf(form, aCompanyProfile()));
  expect(ofFirm).toContain(split);
  expect(ofFirm).toContain('726-112-03-85');

  const toPerson = { ...form, buyer: aPartyForm({ kind: 'person' }) };
  const [ofPerson = ''] = await readPdfPages(await renderDraftPdf(toPerson, anExemptCompanyProfile()));
  expect(ofPerson).not.toContain(split);
  expect(ofPerson).not.toContain('726-112-03-85');
});
