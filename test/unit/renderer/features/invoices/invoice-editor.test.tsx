import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { invoiceFormSchema } from '../../../../../shared/domain/invoice/invoice-form';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';
import { aPartyForm } from '../../../../builders/a-party-form';
import { showInvoiceEditor } from './show-invoice-editor';

const PAYER = aCompanyProfile();
const RYCZALT_PAYER = aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' });
const EXEMPT = anExemptCompanyProfile({ taxForm: 'kpir', ryczaltRate: null });
const EXEMPT_RYCZALT = anExemptCompanyProfile();
const EXEMPT_LINE = { vatRate: 'zw', exemptionBasis: 'Art. 113 ust. 1' } as const;

const line = (number = 1) => screen.getByRole('group', { name: `Pozycja ${String(number)}` });
const columns = () =>
  [...line().querySelectorAll('[data-column]')].map((cell) => cell.getAttribute('data-column'));
const total = () => screen.getByLabelText('Podsumowanie').textContent.replaceAll(/\s/gu, '');
const focusedPath = () => document.activeElement?.getAttribute('data-path');
const save = '{Control>}{Enter}{/Control}';

describe('the sheet of each kind of seller', () => {
  it.each([
    ['a payer', PAYER, '23', ['vatRate']],
    ['a payer on ryczałt', RYCZALT_PAYER, '23', ['vatRate', 'ryczaltRate']],
    ['an exempt one', EXEMPT, 'zw', []],
    ['an exempt one on ryczałt', EXEMPT_RYCZALT, 'zw', ['ryczaltRate']],
  ] as const)('%s has the columns that its lines need and no others', async (_, profile, vatRate, own) => {
    const { user } = showInvoiceEditor(profile, anInvoiceForm({ lines: [anInvoiceLine({ vatRate })] }));
    expect(columns()).toEqual(['name', 'quantity', 'unit', 'unitPrice', ...own, 'value']);
    await user.click(screen.getByRole('checkbox', { name: /Rabat na\spozycjach/u }));
    expect(columns()).toEqual(['name', 'quantity', 'unit', 'unitPrice', 'discountPercent', ...own, 'value']);
  });

  it.each([
    ['payer', PAYER, true],
    ['exempt', EXEMPT, false],
  ] as const)('what belongs to VAT is on that of a payer alone: %s', (_, profile, isThere) => {
    const lines = [anInvoiceLine({ vatRate: isThere ? '23' : 'zw' })];
    showInvoiceEditor(profile, anInvoiceForm({ lines }));
    expect(screen.queryByRole('radio', { name: 'Od netto' }) !== null).toBe(isThere);
    expect(screen.queryByRole('checkbox', { name: 'Mechanizm podzielonej płatności' }) !== null).toBe(
      isThere,
    );
    expect(screen.queryByRole('columnheader', { name: 'Stawka' }) !== null).toBe(isThere);
    expect(screen.queryByLabelText(/^Podstawa zwolnienia z\sVAT$/u) !== null).toBe(!isThere);
  });
});

describe('the total', () => {
  it('follows the price basis to the grosz', async () => {
    const lines = [anInvoiceLine({ quantity: '3', unitPrice: '33,35', discountPercent: '10' })];
    const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm({ lines }));
    // 3 × 33,35 less 10 % is 90,045, a tie that goes up; 23 % of 90,05 is 20,7115.
    expect(total()).toContain('90,0520,71110,76');
    expect(total()).toContain('Razem110,76zł');
    await user.click(screen.getByText('Od brutto'));
    // 90,05 gross holds 16,84 of VAT.
    expect(total()).toContain('73,2116,8490,05');
    expect(total()).toContain('Razem90,05zł');
    expect(screen.getByLabelText(/^Cena brutto, pozycja\s1$/u)).toBeTruthy();
    await waitFor(() => {
      expect(stored()?.priceBasis).toBe('gross');
    });
  });

  it('of an exempt seller adds no VAT to the prices', () => {
    showInvoiceEditor(EXEMPT, anInvoiceForm({ lines: [anInvoiceLine(EXEMPT_LINE)] }));
    expect(total()).toBe('Razem2160,00zł');
  });
});

it('split payment is set by the user alone', async () => {
  const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm());
  const split = screen.getByRole('checkbox', { name: 'Mechanizm podzielonej płatności' });
  expect(split).toHaveProperty('checked', false);
  await user.click(split);
  await waitFor(() => {
    expect(stored()?.splitPayment).toBe(true);
  });
});

it('a line bears its own ryczałt rate, else the usual one of the company', async () => {
  const lines = [anInvoiceLine(EXEMPT_LINE), anInvoiceLine({ ...EXEMPT_LINE, lineId: 'line-2' })];
  const { user, stored } = showInvoiceEditor(EXEMPT_RYCZALT, anInvoiceForm({ lines }));
  const rateOf = (number: number) => within(line(number)).getByRole('button', { name: /Ryczałt/u });
  expect(rateOf(1).textContent).toMatch(/^12\s%$/u);
  await user.click(rateOf(2));
  await user.click(await screen.findByRole('option', { name: /^8,5\s%/u }));
  await waitFor(() => {
    expect(stored()?.lines.map(({ ryczaltRate }) => ryczaltRate)).toEqual([null, '8.5']);
  });
});

describe('Tab (K-04)', () => {
  it('goes from the rate of a zw line to its legal basis, and from there to a new line', async () => {
    const lines = [anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' })];
    const { user } = showInvoiceEditor(PAYER, anInvoiceForm({ lines }));
    within(line())
      .getByRole('button', { name: /^zw VAT/u })
      .focus();
    await user.tab();
    expect(focusedPath()).toBe('lines.0.exemptionBasis');
    await user.tab();
    expect(focusedPath()).toBe('lines.1.name');
  });

  it('of an exempt seller on the last cell adds a line at the rate that the seller may use', async () => {
    const { user, stored } = showInvoiceEditor(EXEMPT, anInvoiceForm());
    within(line())
      .getByRole('button', { name: /^23\s% VAT/u })
      .focus();
    await user.tab();
    expect(focusedPath()).toBe('lines.1.name');
    await user.keyboard('Dojazd');
    await waitFor(() => {
      expect(stored()?.lines.map(({ vatRate }) => vatRate)).toEqual(['23', 'zw']);
    });
  });
});

describe('a draft that a payer wrote, once the company is exempt', () => {
  it('names the rate as what is wrong and lets it be put right', async () => {
    const { user, bridge } = showInvoiceEditor(EXEMPT, anInvoiceForm());
    await user.keyboard(save);
    await waitFor(() => {
      expect(focusedPath()).toBe('lines.0.vatRate');
    });
    expect(screen.getByText(/Firma zwolniona z\sVAT wybiera tu stawkę „zw”/u)).toBeTruthy();

    await user.click(within(line()).getByRole('button', { name: /^23\s% VAT/u }));
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
      '23\u00A0%',
      'zw',
    ]);
    await user.click(screen.getByRole('option', { name: 'zw' }));
    // The focus has somewhere to be: the column stays.
    expect(focusedPath()).toBe('lines.0.vatRate');
    await user.keyboard(save);
    await waitFor(() => {
      expect(bridge.callsOf('documents.complete')).toHaveLength(1);
    });
  });

  it('finds the one legal basis also when the first line is blank', async () => {
    const blank = anInvoiceLine({ ...EXEMPT_LINE, exemptionBasis: '', name: '', unitPrice: '' });
    const lines = [blank, anInvoiceLine({ ...EXEMPT_LINE, exemptionBasis: '', lineId: 'line-2' })];
    const { user } = showInvoiceEditor({ ...EXEMPT, exemptionBasis: '' }, anInvoiceForm({ lines }));
    await user.keyboard(save);
    await waitFor(() => {
      expect(focusedPath()).toBe('lines.1.exemptionBasis');
    });
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });
});

it('a refusal that no field can show is said in words', async () => {
  // The sheet does not show the buyer's e-mail, which comes with the contractor.
  const form = anInvoiceForm();
  const { user } = showInvoiceEditor(PAYER, anInvoiceForm({ buyer: { ...form.buyer, email: 'bez małpy' } }));
  await user.keyboard(save);
  const said = await screen.findByRole('alert');
  expect(said.textContent.replaceAll(/\s/gu, ' ')).toContain('E-mail: Wpisz adres jako nazwa@domena.pl.');
});

it('shows the country of a buyer abroad, refuses it there by name, and makes it Poland', async () => {
  const buyer = aPartyForm({ countryCode: 'DE' });
  const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm({ buyer }));
  const country = () => screen.getByRole('button', { name: /Kraj nabywcy/u });
  expect(country().textContent).toContain('Niemcy');
  await user.keyboard(save);
  await waitFor(() => {
    expect(focusedPath()).toBe('buyer.countryCode');
  });
  expect(screen.getByText(/^Faktura krajowa jest dla firm z\sPolski\. Zmień kraj/u)).toBeTruthy();
  await user.click(country());
  await user.click(await screen.findByRole('option', { name: 'Polska' }));
  await waitFor(() => {
    expect(stored()?.buyer.countryCode).toBe('PL');
  });
  // The field stays where the focus is.
  expect(country().textContent).toContain('Polska');
});

it('asks for no country of a Polish buyer', () => {
  showInvoiceEditor(PAYER, anInvoiceForm());
  expect(screen.queryByRole('button', { name: /Kraj nabywcy/u })).toBeNull();
});

describe('a text too long', () => {
  it('for iFirma is stored as typed and named at its field at once', async () => {
    const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm());
    const name = screen.getByLabelText(/^Towar lub\susługa, pozycja\s1$/u);
    await user.clear(name);
    await user.paste('x'.repeat(2_500));
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/najwyżej\s300\sznaków/u)).toBeTruthy();
    await waitFor(() => {
      expect(stored()?.lines[0]?.name).toHaveLength(2_500);
    });
    expect(invoiceFormSchema.safeParse(stored()).success).toBe(true);
  });

  it('for any field is not pasted, and the field says so', async () => {
    const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm({ notes: 'Dziękuję' }));
    const notes = screen.getByLabelText(/^Uwagi na\sfakturze$/u);
    await user.click(notes);
    await user.paste('x'.repeat(10_000));
    expect(notes).toHaveProperty('value', 'Dziękuję');
    expect(screen.getByText(/Tego tekstu nie wklejono/u)).toBeTruthy();
    await user.keyboard('!');
    expect(screen.queryByText(/Tego tekstu nie wklejono/u)).toBeNull();
    await waitFor(() => {
      expect(stored()?.notes).toBe('Dziękuję!');
    });
  });
});

it('writes prices, totals and the account one way once their field is left, and marks what is no price', async () => {
  const lines = [anInvoiceLine({ quantity: '1', unitPrice: '1234,5' })];
  const { user } = showInvoiceEditor(
    PAYER,
    anInvoiceForm({ lines, bankAccount: '61109010140000071219812874' }),
  );
  const price = screen.getByLabelText<HTMLInputElement>(/^Cena netto, pozycja\s1$/u);
  expect(price.value).toBe('1\u2009234,50');
  // The same space in the total as in the field.
  expect(screen.getByLabelText('Podsumowanie').textContent).toContain('1\u2009234,50');
  const account = screen.getByLabelText<HTMLInputElement>('Rachunek bankowy');
  expect(account.value).toBe('61 1090 1014 0000 0712 1981 2874');
  await user.click(account);
  expect(account.value).toBe('61109010140000071219812874');
  await user.clear(price);
  await user.type(price, 'sto');
  await user.tab();
  expect(screen.getByText(/^Wpisz liczbę, na\sprzykład/u)).toBeTruthy();
});

it('names the field that is still empty', async () => {
  const { user } = showInvoiceEditor(
    PAYER,
    anInvoiceForm({ buyer: aPartyForm({ name: '', nip: '', city: '' }) }),
  );
  await user.keyboard(save);
  for (const sentence of ['Wpisz nazwę.', 'Wpisz NIP.', 'Wpisz miejscowość.'])
    expect(await screen.findByText(sentence)).toBeTruthy();
});

it('the sale can be told by its month, by keys alone', async () => {
  const { user, stored } = showInvoiceEditor(PAYER, anInvoiceForm());
  screen.getByLabelText('Data sprzedaży').focus();
  while (document.activeElement?.getAttribute('type') !== 'radio') await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Miesiąc' })).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Miesiąc sprzedaży')).toBeTruthy();
  expect(screen.getByText(/^Na\sfakturze będzie 11\.2026\.$/u)).toBeTruthy();
  await waitFor(() => {
    expect(stored()).toMatchObject({ saleDateFormat: 'month', soldOn: '2026-11-23' });
  });
});
