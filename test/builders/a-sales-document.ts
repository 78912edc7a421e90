import type { SalesDocumentKind, SalesDocumentOf } from '../../shared/domain/sales/sales-document';
import { aForeignBuyer } from './a-foreign-buyer';
import { anExchangeRate } from './an-exchange-rate';
import { anInvoice } from './an-invoice';

type Samples = { readonly [K in SalesDocumentKind]: SalesDocumentOf<K> };

/** A complete document of each kind of 23 November 2026: 12 h of `anInvoice`, in euro where it goes abroad. */
export function aSalesDocument<K extends SalesDocumentKind>(
  kind: K,
  overrides: Partial<Omit<SalesDocumentOf<K>, 'kind'>> = {},
): SalesDocumentOf<K> {
  return { ...samples()[kind], ...overrides };
}

/** Every kind that Kwit issues. */
export const ISSUED_KINDS = Object.keys(samples()) as readonly SalesDocumentKind[];

function samples(): Samples {
  const invoice = anInvoice();
  const { buyer, priceBasis, issuedOn, soldOn, saleDateFormat, dueOn, paymentMethod, paidMinor } = invoice;
  const { bankAccount, splitPayment, placeOfIssue, notes } = invoice;
  const head = { issuedOn, dueOn, paymentMethod, bankAccount, placeOfIssue, notes };
  const sale = { soldOn, saleDateFormat };
  const inEuro = { currency: 'EUR', exchangeRate: anExchangeRate() } as const;
  const print = { ...inEuro, language: 'en', isRateShown: true } as const;
  const { placeOfIssue: _place, ...headWithoutPlace } = head;
  const { notes: _notes, ...headWithoutNotes } = head;
  const foreignLines = invoice.lines.map(({ vatRate: _rate, exemptionBasis: _basis, ...line }) => ({
    ...line,
    foreignName: 'Programming',
    foreignUnit: 'h',
  }));
  const serviceLines = foreignLines.map(({ discountPercent: _none, ...line }) => line);
  const destinationLines = serviceLines.map(({ ryczaltRate: _none, ...line }) => ({
    ...line,
    rate: { kind: 'standard', percent: '20' } as const,
  }));
  const consumer = { ...aForeignBuyer(), kind: 'person', name: 'Grete Gruber', taxNumber: null } as const;
  const goods = { ...headWithoutPlace, ...sale, ...print, paidMinor, lines: foreignLines };
  const service = {
    ...headWithoutNotes,
    ...sale,
    currency: 'EUR',
    language: 'en',
    paidMinor,
    serviceName: 'Programowanie',
    taxPointOn: '2026-11-23',
    lines: serviceLines,
  } as const;
  const distance = {
    ...head,
    ...sale,
    ...inEuro,
    priceBasis: 'gross',
    language: 'en',
    deliveryCountry: 'AT',
    dispatchCountry: 'PL',
    buyer: consumer,
    lines: destinationLines,
  } as const;

  return {
    domestic: { kind: 'domestic', ...invoice },
    receipt: { kind: 'receipt', ...invoice },
    mail_order: { kind: 'mail_order', ...invoice, paymentReceivedOn: '2026-11-24' },
    cash_method: {
      kind: 'cash_method',
      ...{ buyer, priceBasis, issuedOn, soldOn, saleDateFormat, paymentMethod, lines: invoice.lines },
      currency: 'PLN',
      exchangeRate: null,
      settlement: 'cash_method',
      language: null,
    },
    currency: {
      kind: 'currency',
      ...{ ...head, ...sale, ...print, buyer, priceBasis, paidMinor, splitPayment },
      saleKind: 'domestic',
      lines: invoice.lines.map((line) => ({ ...line, foreignName: 'Programming', foreignUnit: 'h' })),
    },
    wdt: { kind: 'wdt', ...goods, buyer: aForeignBuyer() },
    goods_export: {
      kind: 'goods_export',
      ...goods,
      buyer: { ...aForeignBuyer(), countryCode: 'NO', taxNumber: { euPrefix: null, number: '974760673' } },
    },
    service_abroad: {
      kind: 'service_abroad',
      ...service,
      isUnderArticle28b: true,
      buyer: { ...aForeignBuyer(), countryCode: 'US', taxNumber: null },
    },
    eu_service: { kind: 'eu_service', ...service, buyer: aForeignBuyer() },
    oss: { kind: 'oss', ...distance, isService: false },
    ioss: { kind: 'ioss', ...distance, orderNumber: 'Z-1', parcelNumber: '00340434' },
    proforma: {
      kind: 'proforma',
      ...{ ...head, buyer, priceBasis, splitPayment, lines: invoice.lines },
      saleType: 'sale',
      orderNumber: 'ZAM/7/2026',
    },
    export_proforma: {
      kind: 'export_proforma',
      ...{ issuedOn, paymentMethod, buyer: aForeignBuyer(), lines: foreignLines },
      currency: 'EUR',
      language: 'en',
      announces: 'goods_export',
    },
    rachunek: {
      kind: 'rachunek',
      ...{ ...head, ...sale, buyer, paidMinor },
      booking: { book: 'kpir', column: 'sales' },
      lines: invoice.lines.map(({ vatRate: _rate, exemptionBasis: _basis, ...line }) => line),
    },
  };
}
