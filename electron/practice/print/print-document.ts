import { formatDay } from '../../../shared/domain/days/calendar-day';
import { formatAmount, formatDecimal } from '../../../shared/domain/money/format-amount';
import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import { ksefNumberAt } from '../ksef-number';
import { linesOf } from '../sales/lines-of';
import type { SalesLine } from '../sales/sales-body';
import { numberingOf } from '../sales/sales-kinds';
import type { SalesDocument } from '../state/sales-document';
import { toDecimalText } from '../wire-numbers';
import { LINES_ON_A_PAGE, type PdfLine, type PdfPage } from './pdf-file';

const TITLES = {
  invoice: 'Faktura',
  proforma: 'Faktura pro forma',
  correction: 'Faktura korygująca',
  rachunek: 'Rachunek',
} as const;
const WIDEST_LINE = 95;

/** A document of the practice account in words and figures; `copy` is what stands over it. */
export function printDocument(document: SalesDocument, copy: string, at: string): PdfPage[] {
  const lines = describe(document, copy, at).flatMap(wrap);
  const count = Math.ceil(lines.length / LINES_ON_A_PAGE);
  return Array.from({ length: count }, (_, page) =>
    lines.slice(page * LINES_ON_A_PAGE, (page + 1) * LINES_ON_A_PAGE),
  );
}

function describe(document: SalesDocument, copy: string, at: string): PdfLine[] {
  const { buyer, currency, soldOn, dueOn } = document;
  const amount = (name: string, value: SalesDocument['netMinor']): PdfLine => ({
    text: `${name}: ${formatAmount(value)} ${currency}`,
    style: 'bold',
  });
  const ksefNumber = ksefNumberAt(document, at);
  return [
    { text: copy },
    { text: '' },
    { text: `${titleOf(document.kind)} ${document.number}`, style: 'title' },
    { text: 'Dokument ćwiczebny: nie istnieje w żadnych księgach' },
    { text: '' },
    { text: `Data wystawienia: ${formatDay(document.issuedOn)}` },
    ...(soldOn === null ? [] : [{ text: `Data sprzedaży: ${formatDay(soldOn)}` }]),
    ...(dueOn === null ? [] : [{ text: `Termin płatności: ${formatDay(dueOn)}` }]),
    ...(ksefNumber === null ? [] : [{ text: `Numer KSeF: ${ksefNumber}` }]),
    { text: '' },
    { text: `Nabywca: ${buyer.Nazwa}`, style: 'bold' },
    { text: [buyer.Ulica, buyer.KodPocztowy, buyer.Miejscowosc, buyer.Kraj].filter(Boolean).join(', ') },
    ...(buyer.NIP === null ? [] : [{ text: `NIP: ${buyer.PrefiksUE ?? ''}${buyer.NIP}` }]),
    { text: '' },
    ...linesOf(document).map((line, index) => describeLine(line, index)),
    { text: '' },
    amount('Netto', document.netMinor),
    amount('VAT', document.vatMinor),
    amount('Brutto', document.grossMinor),
    amount('Zapłacono', document.paidMinor),
  ];
}

function titleOf(kind: SalesKind): string {
  return TITLES[numberingOf(kind)];
}

function describeLine({ NazwaPelna, Jednostka, Ilosc, CenaJednostkowa }: SalesLine, index: number): PdfLine {
  const [quantity, price] = [Ilosc, CenaJednostkowa].map((number) => formatDecimal(toDecimalText(number)));
  return { text: `${index + 1}. ${NazwaPelna}: ${quantity} ${Jednostka} × ${price}` };
}

/** Long names go on in the next line: nothing leaves the page. */
function wrap({ text, ...line }: PdfLine): PdfLine[] {
  const pieces = text.match(new RegExp(`.{1,${WIDEST_LINE}}`, 'gu')) ?? [''];
  return pieces.map((piece) => ({ ...line, text: piece }));
}
