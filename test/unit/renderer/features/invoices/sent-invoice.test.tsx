import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { presentDetail } from '../../../../../electron/documents/present-document';
import type { DocumentRecord } from '../../../../../electron/ports/repositories/document-repository';
import { startAcceptance } from '../../../../../electron/sync/attempts/acceptance';
import { SentInvoice } from '../../../../../renderer/features/invoices/sent-invoice';
import type { LineAtIfirma } from '../../../../../shared/domain/at-ifirma/line-at-ifirma';
import { minor } from '../../../../../shared/domain/money/money';
import { aCompany } from '../../../../builders/a-company';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aDocumentRecord } from '../../../../builders/a-document-record';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';
import { renderInApp } from '../../../../fakes/render-in-app';

const content = {
  kind: 'invoice',
  form: anInvoiceForm({ lines: [anInvoiceLine({ quantity: '1', unitPrice: '100,00' })] }),
} as const;
const accepted = {
  ...startAcceptance('2026-11-23T11:00:00.000Z', '4711'),
  ...{ number: '1/11/2026', grossMinor: minor(12_300), readAt: '2026-11-23T11:00:00.000Z' },
};

/** An invoice of 100,00 zł and 23 % VAT, in a company that is VAT-exempt by now. */
function showInvoice(overrides: Partial<DocumentRecord>, form = content.form) {
  const content = { kind: 'invoice', form } as const;
  const record = aDocumentRecord('a'.repeat(22), content, { sentProfile: aCompanyProfile(), ...overrides });
  const noop = () => undefined;
  renderInApp(
    <SentInvoice
      detail={presentDetail({ events: () => [] }, record, '2026-11-23')}
      content={content}
      onClose={noop}
      onOpen={noop}
      onPreview={noop}
    />,
    { company: aCompany({ profile: anExemptCompanyProfile() }) },
  );
}

const summary = () => screen.getByRole('region', { name: 'Podsumowanie' });
const textOf = (element: HTMLElement) => element.textContent.replaceAll(/\s/gu, ' ');

it.each(['sending', 'unknown', 'needs_person'] as const)(
  'shows what was sent as it was sent, whatever the company is since: %s',
  (state) => {
    showInvoice({ state });
    expect(textOf(within(summary()).getByRole('table'))).toContain('100,0023,00123,00');
    expect(textOf(summary())).toContain('Razem123,00');
  },
);

it('finds no difference between an issued invoice and iFirma’s where there is none', () => {
  showInvoice({ state: 'accepted', accepted });
  expect(textOf(within(summary()).getByRole('table'))).toContain('100,0023,00123,00');
  expect(textOf(summary())).toContain('Razem123,00');
  expect(textOf(document.body)).not.toContain('iFirma policzyła inaczej');
});

it('shows what is queued as it would be sent today', () => {
  showInvoice({ state: 'queued' });
  expect(within(summary()).queryByRole('table')).toBeNull();
  expect(textOf(summary())).toContain('Razem100,00');
});

describe('where iFirma counted otherwise', () => {
  const line = { name: 'Programowanie', quantity: '1', unitPrice: '100', vatRate: '0.23', unit: 'godz.' };
  const untold = { discountPercent: '', discountedPrice: '', exemptionBasis: '' };
  const show = (grossMinor: number, change: Partial<LineAtIfirma>) => {
    const lines = [{ ...line, ...untold, ...change }];
    showInvoice({ state: 'accepted', accepted: { ...accepted, grossMinor: minor(grossMinor), lines } });
    return textOf(document.body);
  };

  it('names another discount as the first difference', () => {
    const shown = show(6_150, { discountPercent: '50', discountedPrice: '50' });
    expect(shown).toContain('rabat w pozycji 1 („Programowanie”) to w iFirmie 50%, a w Kwicie 0%');
    expect(shown).not.toContain('zaokrąglenie');
  });

  it('names the line whose value is another by iFirma’s own price', () => {
    const shown = show(12_305, { discountPercent: '0', discountedPrice: '100.04' });
    expect(shown).toContain(
      'wartość pozycji 1 („Programowanie”) to w iFirmie 100,04 zł, a w Kwicie 100,00 zł',
    );
  });

  it('speaks of rounding only where rounding explains it', () => {
    expect(show(12_305, {})).toContain('różni się tylko zaokrąglenie');
    cleanup();
    const shown = show(12_306, {});
    expect(shown).not.toContain('tylko zaokrąglenie');
    expect(shown).toContain('W odczytanych pozycjach nie widać różnicy');
  });
});

it('shows a dash where nothing was typed, never an example of what to type', () => {
  const line = anInvoiceLine({ quantity: '1', unitPrice: '180' });
  showInvoice(
    { state: 'queued' },
    anInvoiceForm({
      lines: [line],
      paid: '',
      placeOfIssue: '',
      notes: '',
      bankAccount: '61109010140000071219812874',
    }),
  );
  for (const label of ['Zapłacono', 'Miejsce wystawienia', 'Uwagi na fakturze'])
    expect(screen.getByLabelText(label)).toHaveProperty('value', '–');
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  expect(fields.map(({ placeholder }) => placeholder).filter((text) => text !== '')).toEqual([]);
  expect(screen.getByLabelText(/^Cena, pozycja\s1$/u)).toHaveProperty('value', '180,00');
  expect(screen.getByLabelText('Rachunek bankowy')).toHaveProperty(
    'value',
    '61 1090 1014 0000 0712 1981 2874',
  );
});
