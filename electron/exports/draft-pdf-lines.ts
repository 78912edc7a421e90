import type { Content, TableCell } from 'pdfmake/interfaces';
import { spellAmount } from '../../shared/domain/money/amount-in-words';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { formatAmount, formatDecimal } from '../../shared/domain/money/format-amount';
import type { FormTotals } from '../../shared/domain/document/form-totals';
import type { InvoiceForm, InvoiceLineForm } from '../../shared/domain/invoice/invoice-form';
import { readLineNumbers } from '../../shared/domain/invoice/invoice-line-numbers';
import { effectiveVatRate, filledLines } from '../../shared/domain/invoice/invoice-lines';
import type { Minor } from '../../shared/domain/money/money';
import type { VatRate } from '../../shared/domain/tax/vat-rate';

const MISSING = '–';
const RULE = '#d5dae1';

/** Lines, totals a rate and the amount in words. */
export function describeLines(
  form: InvoiceForm,
  profile: CompanyProfile,
  formTotals: FormTotals,
): readonly Content[] {
  return [
    describeLineTable(form, profile, formTotals),
    ...describeExemptions(form, profile),
    describeRateTable(formTotals),
    {
      text: `Słownie: ${spellAmount(formTotals.totals.grossMinor)}`,
      alignment: 'right',
      margin: [0, 6, 0, 0],
    },
  ];
}

function describeLineTable(form: InvoiceForm, profile: CompanyProfile, totals: FormTotals): Content {
  const lines = filledLines(form).map(({ line }) => line);
  const basis = totals.priceBasis === 'gross' ? 'brutto' : 'netto';
  const hasDiscount = lines.some((line) => line.discountPercent.trim() !== '');
  const head = [
    headCell('Lp.'),
    headCell('Nazwa towaru lub usługi'),
    headRight('Ilość'),
    headCell('J.m.'),
    headRight(`Cena ${basis}`),
    ...(hasDiscount ? [headRight('Rabat')] : []),
    headRight('VAT'),
    headRight(`Wartość ${basis}`),
  ];
  const rows = lines.map((line, index) => describeLine(line, index, { profile, totals, hasDiscount }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [18, '*', 'auto', 'auto', 'auto', ...(hasDiscount ? ['auto'] : []), 'auto', 'auto'],
      body: [head, ...rows],
    },
    layout: ruledLayout,
  };
}

type LineContext = {
  readonly profile: CompanyProfile;
  readonly totals: FormTotals;
  readonly hasDiscount: boolean;
};

function describeLine(
  line: InvoiceLineForm,
  index: number,
  { profile, totals, hasDiscount }: LineContext,
): TableCell[] {
  const numbers = readLineNumbers(line);
  const value = totals.lineValues.get(line.lineId);
  const discount = numbers.ok ? numbers.value.discountPercent : null;
  return [
    { text: `${String(index + 1)}.` },
    { text: line.name.trim() || MISSING },
    right(numbers.ok ? formatDecimal(numbers.value.quantity) : line.quantity.trim() || MISSING),
    { text: line.unit.trim() },
    right(numbers.ok ? formatDecimal(withGrosze(numbers.value.unitPrice)) : line.unitPrice.trim() || MISSING),
    ...(hasDiscount ? [right(discount === null ? '' : `${formatDecimal(discount)}%`)] : []),
    right(rateName(effectiveVatRate(line, profile))),
    right(value === undefined ? MISSING : formatAmount(value)),
  ];
}

/** The legal basis has to stand on an invoice with exempt lines (art. 106e of the VAT Act). */
function describeExemptions(form: InvoiceForm, profile: CompanyProfile): readonly Content[] {
  const bases = filledLines(form)
    .filter(({ line }) => effectiveVatRate(line, profile) === 'zw')
    .map(({ line }) => line.exemptionBasis.trim() || profile.exemptionBasis.trim())
    .filter((basis) => basis !== '');
  if (bases.length === 0) return [];
  const text = `Podstawa zwolnienia z VAT: ${[...new Set(bases)].join('; ')}`;
  return [{ text, style: 'label', margin: [0, 6, 0, 0] }];
}

function describeRateTable({ totals }: FormTotals): Content {
  const rows = totals.perRate.map((row) => [
    right(rateName(row.vatRate)),
    right(formatAmount(row.netMinor)),
    right(sayVat(row.vatMinor)),
    right(formatAmount(row.grossMinor)),
  ]);
  const sum = [
    boldRight('Razem'),
    boldRight(formatAmount(totals.netMinor)),
    boldRight(sayVat(totals.vatMinor)),
    boldRight(formatAmount(totals.grossMinor)),
  ];
  return {
    unbreakable: true,
    columns: [
      { width: '*', text: '' },
      {
        width: 'auto',
        table: {
          headerRows: 1,
          widths: [52, 78, 78, 78],
          body: [['Stawka', 'Netto', 'VAT', 'Brutto'].map(headRight), ...rows, sum],
        },
        layout: ruledLayout,
      },
    ],
    margin: [0, 16, 0, 0],
  };
}

const ruledLayout = {
  hLineWidth: (index: number) => (index === 0 ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

function headCell(text: string) {
  return { text, style: 'head' };
}

function headRight(text: string) {
  return { ...headCell(text), alignment: 'right' as const };
}

function right(text: string) {
  return { text, alignment: 'right' as const };
}

function boldRight(text: string) {
  return { ...right(text), bold: true };
}

function rateName(rate: VatRate): string {
  return rate === 'zw' ? 'zw.' : `${rate}%`;
}

/** Where no VAT exists it is missing, not zero. */
function sayVat(vatMinor: Minor | null): string {
  return vatMinor === null ? MISSING : formatAmount(vatMinor);
}

/** A price of `180` is written `180,00`. */
function withGrosze(price: string): string {
  const [whole = '0', fraction = ''] = price.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}
