import { describe, expect, it } from 'vitest';
import type { InvoiceAtIfirma, SalesListItem } from '../../../../../electron/ports/ifirma/accounting-api';
import { agreesWithInvoice } from '../../../../../electron/sync/reconciliation/agree-with-invoice';
import { findCandidates } from '../../../../../electron/sync/reconciliation/match-candidates';
import type { Invoice } from '../../../../../shared/domain/invoice/invoice';
import { addMinor, minor } from '../../../../../shared/domain/money/money';
import { parseInvoiceForm } from '../../../../../shared/domain/invoice/parse-invoice-form';
import { aCompanyProfile } from '../../../../builders/a-company-profile';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';
import { aPartyForm } from '../../../../builders/a-party-form';

const aListItem = (overrides: Partial<SalesListItem> = {}): SalesListItem => ({
  ifirmaId: '100',
  number: '5/11/2026',
  type: 'prz_faktura_kraj',
  issuedOn: '2026-11-23',
  partyName: 'Żółw i Synowie sp. z o.o.',
  partyNip: '7261120385',
  grossMinor: minor(265_680),
  currency: 'PLN',
  ...overrides,
});

const search = (
  items: readonly SalesListItem[],
  overrides: { idsBefore?: string[]; boundIds?: string[] } = {},
) =>
  findCandidates({
    items,
    within: { fromOn: '2026-11-22', toOn: '2026-11-24' },
    idsBefore: new Set(overrides.idsBefore ?? []),
    boundIds: new Set(overrides.boundIds ?? []),
  });

const idsOf = (items: readonly SalesListItem[]) => items.map((item) => item.ifirmaId);

describe('candidates for a lost invoice', () => {
  it('are the new, unbound documents within a day of its issue date', () => {
    const items = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(
      (issuedOn, index) => aListItem({ ifirmaId: String(index), issuedOn }),
    );
    expect(search(items)).toMatchObject({ documentsSeen: 3 });
    expect(idsOf(search(items).candidates)).toEqual(['1', '2', '3']);
  });

  it('are none that iFirma had before the run or that belong to another document here (FX7, FX9)', () => {
    const items = ['1', '2', '3'].map((ifirmaId) => aListItem({ ifirmaId }));
    expect(idsOf(search(items, { idsBefore: ['1'], boundIds: ['3'] }).candidates)).toEqual(['2']);
  });

  it('include one with another amount or contractor: iFirma may have changed it', () => {
    const changed = aListItem({ grossMinor: minor(1), partyNip: '', partyName: 'Ktoś' });
    expect(search([changed]).candidates).toHaveLength(1);
  });

  it('leave out types known to be something else, and keep a type nobody has seen', () => {
    const items = [
      'prz_rachunek_kraj',
      'prz_faktura_proforma',
      'prz_dostawa_ue_towarow',
      'prz_faktura_nowa',
      '',
    ].map((type, index) => aListItem({ ifirmaId: String(index), type }));
    expect(idsOf(search(items).candidates)).toEqual(['3', '4']);
  });

  it('are all of them when the set before the run is not known', () => {
    const found = findCandidates({
      items: [aListItem()],
      within: null,
      idsBefore: null,
      boundIds: new Set(),
    });
    expect(found.candidates).toHaveLength(1);
  });
});

describe('agreement with what was sent', () => {
  const sent = parse({
    lines: [
      anInvoiceLine(),
      anInvoiceLine({
        ...{ lineId: 'b', name: 'Druk', unit: 'szt.', quantity: '0,5', discountPercent: '12,5' },
        ...{ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' },
      }),
    ],
  });
  const grossMinor = minor(273_555);
  const listed = aListItem({ grossMinor });
  const found: InvoiceAtIfirma = {
    ifirmaId: '100',
    number: '5/11/2026',
    issuedOn: '2026-11-23',
    soldOn: '2026-11-23',
    partyName: 'ŻÓŁW I SYNOWIE SP. Z O.O.',
    partyNip: 'PL 726-112-03-85',
    lines: [
      {
        ...{ name: 'programowanie', quantity: '12.0', unitPrice: '180', vatRate: '0.23', unit: 'GODZ' },
        ...{ discountPercent: '0', discountedPrice: '180', exemptionBasis: '' },
      },
      {
        ...{ name: 'Druk', quantity: '0.50', unitPrice: '180.00', vatRate: '', unit: 'szt' },
        ...{ discountPercent: '12.50', discountedPrice: '157.5', exemptionBasis: 'art.43 ust.1' },
      },
    ],
    priceBasis: 'net',
    ksefNumber: null,
  };

  it('is one of contractor, dates, currency and lines in whatever spelling', () => {
    expect(agreesWithInvoice(sent, listed, found)).toBe(true);
  });

  it.each([5, -5])('does not ask for the same gross, which iFirma may round its own way: %d', (grosze) => {
    const rounded = aListItem({ grossMinor: addMinor(grossMinor, minor(grosze)) });
    expect(agreesWithInvoice(sent, rounded, found)).toBe(true);
  });

  it.each([6, -6])('is none where no rounding explains the gross: %d', (grosze) => {
    const other = aListItem({ grossMinor: addMinor(grossMinor, minor(grosze)) });
    expect(agreesWithInvoice(sent, other, found)).toBe(false);
  });

  it('is one when iFirma leaves out unit, discount and legal basis', () => {
    const untold = { unit: '', discountPercent: '', discountedPrice: '', exemptionBasis: '' };
    const lines = found.lines.map((each) => ({ ...each, ...untold }));
    expect(agreesWithInvoice(sent, listed, { ...found, lines })).toBe(true);
  });

  it.each<[string, Partial<InvoiceAtIfirma>]>([
    ['another id than the listed one', { ifirmaId: '101' }],
    ['another issue date', { issuedOn: '2026-11-22' }],
    ['another sale date', { soldOn: '2026-11-22' }],
    ['another tax number', { partyNip: '8981647572' }],
    ['no tax number', { partyNip: '' }],
    ['gross prices', { priceBasis: 'gross' }],
    ['a line less', { lines: found.lines.slice(1) }],
    ['lines in another order', { lines: found.lines.toReversed() }],
    ['another quantity', { lines: [{ ...line(0), quantity: '12.01' }, line(1)] }],
    ['another price', { lines: [{ ...line(0), unitPrice: '180.01' }, line(1)] }],
    ['another rate', { lines: [{ ...line(0), vatRate: '0.08' }, line(1)] }],
    ['a rate of 0 instead of exempt', { lines: [line(0), { ...line(1), vatRate: '0' }] }],
    ['a discount that is not ours', { lines: [{ ...line(0), discountPercent: '0.01' }, line(1)] }],
    ['another discount', { lines: [line(0), { ...line(1), discountPercent: '12.51' }] }],
    ['no discount', { lines: [line(0), { ...line(1), discountPercent: '0' }] }],
    [
      'another price after the discount',
      { lines: [line(0), { ...line(1), discountPercent: '', discountedPrice: '157.49' }] },
    ],
    ['another unit', { lines: [{ ...line(0), unit: 'km' }, line(1)] }],
    ['another legal basis', { lines: [line(0), { ...line(1), exemptionBasis: 'Art. 113 ust. 1' }] }],
    ['another name', { lines: [{ ...line(0), name: 'Projekt' }, line(1)] }],
  ])('is none with %s', (_, change) => {
    expect(agreesWithInvoice(sent, listed, { ...found, ...change })).toBe(false);
  });

  it('is none in another currency', () => {
    expect(agreesWithInvoice(sent, aListItem({ grossMinor, currency: 'EUR' }), found)).toBe(false);
  });

  it('goes by the name when nobody has a tax number', () => {
    const person = parse({
      buyer: aPartyForm({ kind: 'person', nip: '', name: 'Jan Łoś' }),
      lines: [anInvoiceLine()],
    });
    const his = { ...found, partyNip: '', partyName: 'JAN LOS', lines: found.lines.slice(0, 1) };
    expect(agreesWithInvoice(person, aListItem(), his)).toBe(true);
    expect(agreesWithInvoice(person, aListItem(), { ...his, partyName: 'Jan Łosoś' })).toBe(false);
  });

  function line(index: number) {
    return found.lines[index] ?? expect.unreachable();
  }
});

function parse(overrides: Parameters<typeof anInvoiceForm>[0]): Invoice {
  const parsed = parseInvoiceForm(anInvoiceForm(overrides), aCompanyProfile());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
