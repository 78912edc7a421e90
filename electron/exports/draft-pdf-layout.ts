import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { formatBankAccount } from '../../shared/domain/party/bank-account';
import { formatDay, isCalendarDay } from '../../shared/domain/days/calendar-day';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { effectivePartyOf } from '../../shared/domain/party/effective-party';
import { formatAmount } from '../../shared/domain/money/format-amount';
import { computeFormTotals } from '../../shared/domain/document/form-totals';
import type { InvoiceForm } from '../../shared/domain/invoice/invoice-form';
import { dueDayOf } from '../../shared/domain/invoice/invoice-form-dates';
import { effectiveSplitPayment } from '../../shared/domain/tax/split-payment';
import { minor, subtractMinor, ZERO, type Minor } from '../../shared/domain/money/money';
import { parseAmount } from '../../shared/domain/money/parse-amount';
import type { PartyForm } from '../../shared/domain/party/party';
import { describeLines } from './draft-pdf-lines';
import { paymentMethodName } from './payment-method-name';

// An invoice for a Polish buyer is Polish whatever the language of the interface: nothing here is translated.
export const DRAFT_MARK = 'SZKIC – to nie jest faktura';

/** A description of the draft for pdfmake. The same totals as on the screen, also while lines are unfinished. */
export function describeDraft(form: InvoiceForm, profile: CompanyProfile): TDocumentDefinitions {
  const totals = computeFormTotals(form, profile);
  return {
    pageSize: 'A4',
    pageMargins: [44, 48, 44, 56],
    language: 'pl-PL',
    info: { title: DRAFT_MARK, author: profile.name },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: '#1c2430' },
    styles: {
      title: { fontSize: 20, bold: true },
      label: { fontSize: 8, color: '#5b6675' },
      name: { bold: true, fontSize: 10.5 },
      head: { fontSize: 8, color: '#5b6675', bold: true },
      due: { fontSize: 14, bold: true },
    },
    watermark: { text: DRAFT_MARK, color: '#b42318', opacity: 0.16, bold: true, angle: -45, fontSize: 54 },
    content: [
      describeHeader(form),
      describeParties(effectivePartyOf({ kind: 'invoice', form }), profile),
      ...describeLines(form, profile, totals),
      describePayment(form, profile, totals.totals.grossMinor),
      ...describeNotes(form),
    ],
    footer: (page, pages) => ({
      text: `${DRAFT_MARK}. Fakturą będzie dopiero dokument wystawiony w iFirmie. Strona ${String(page)} z ${String(pages)}`,
      style: 'label',
      alignment: 'center',
      margin: [44, 16, 44, 0],
    }),
  };
}

function describeHeader(form: InvoiceForm): Content {
  const soldOn = form.saleDateFormat === 'month' ? sayMonth(form.soldOn) : sayDay(form.soldOn);
  return {
    columns: [
      { width: '*', text: 'Szkic faktury', style: 'title' },
      {
        width: 'auto',
        table: {
          body: [
            labelled('Data wystawienia', sayDay(form.issuedOn)),
            labelled('Data sprzedaży', soldOn),
            ...(form.placeOfIssue.trim() === ''
              ? []
              : [labelled('Miejsce wystawienia', form.placeOfIssue.trim())]),
          ],
        },
        layout: 'noBorders',
      },
    ],
    margin: [0, 0, 0, 22],
  };
}

function describeParties(buyer: PartyForm, profile: CompanyProfile): Content {
  const seller = { ...profile, countryCode: 'PL' };
  return {
    columns: [describeParty('Sprzedawca', seller), describeParty('Nabywca', buyer)],
    columnGap: 28,
    margin: [0, 0, 0, 20],
  };
}

type PrintedParty = Pick<PartyForm, 'name' | 'nip' | 'street' | 'postalCode' | 'city' | 'countryCode'>;

function describeParty(label: string, party: PrintedParty): Column {
  const lines = [
    party.street,
    `${party.postalCode} ${party.city}`,
    party.countryCode === 'PL' ? '' : party.countryCode,
    party.nip.trim() === '' ? '' : `NIP ${party.nip}`,
  ].filter((line) => line.trim() !== '');
  return {
    width: '*',
    stack: [
      { text: label, style: 'label', margin: [0, 0, 0, 3] },
      { text: party.name.trim() === '' ? '–' : party.name.trim(), style: 'name' },
      ...lines.map((text) => ({ text: text.trim() })),
    ],
  };
}

function describePayment(form: InvoiceForm, profile: CompanyProfile, grossMinor: Minor): Content {
  const paid = parseAmount(form.paid);
  const paidMinor = paid.ok ? paid.value : ZERO;
  const dueMinor = paidMinor > grossMinor ? minor(0) : subtractMinor(grossMinor, paidMinor);
  const dueOn = dueDayOf(form);
  const account = form.bankAccount.trim();
  return {
    unbreakable: true,
    columns: [
      {
        width: '*',
        table: {
          body: [
            labelled('Sposób zapłaty', paymentMethodName(form.paymentMethod)),
            ...(dueOn === null ? [] : [labelled('Termin płatności', formatDay(dueOn))]),
            ...(account === ''
              ? []
              : [labelled('Rachunek bankowy', formatBankAccount(account.replaceAll(' ', '')))]),
            ...(effectiveSplitPayment(form, profile)
              ? [labelled('', 'mechanizm podzielonej płatności')]
              : []),
          ],
        },
        layout: 'noBorders',
      },
      {
        width: 'auto',
        stack: [
          ...(paidMinor === ZERO
            ? []
            : [{ text: `Zapłacono ${formatAmount(paidMinor)} PLN`, alignment: 'right' as const }]),
          { text: 'Do zapłaty', style: 'label', alignment: 'right' },
          { text: `${formatAmount(dueMinor)} PLN`, style: 'due', alignment: 'right' },
        ],
      },
    ],
    columnGap: 24,
    margin: [0, 18, 0, 6],
  };
}

function describeNotes(form: InvoiceForm): readonly Content[] {
  const notes = form.notes.trim();
  if (notes === '') return [];
  return [{ stack: [{ text: 'Uwagi', style: 'label' }, { text: notes }], margin: [0, 14, 0, 0] }];
}

const labelled = (label: string, value: string) => [{ text: label, style: 'label' }, { text: value }];

/** As typed while it is no day yet. */
function sayDay(typed: string): string {
  const text = typed.trim();
  return isCalendarDay(text) ? formatDay(text) : text || '–';
}

function sayMonth(typed: string): string {
  const day = sayDay(typed);
  return isCalendarDay(typed.trim()) ? day.slice(3) : day;
}
