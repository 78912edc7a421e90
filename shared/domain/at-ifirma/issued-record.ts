import { z } from 'zod';
import type { CompanyProfile } from '../company/company';
import { decimal, decimalText, isPlainDecimal } from '../money/decimal';
import type { DocumentAtIfirma } from './document-at-ifirma';
import type { DocumentFacts } from '../document/document-facts';
import { formatAmount } from '../money/format-amount';
import type { InvoiceForm } from '../invoice/invoice-form';
import type { InvoiceLine } from '../invoice/invoice';
import type { LineAtIfirma } from './line-at-ifirma';
import type { Minor } from '../money/money';
import { nameCore } from '../party/name-core';
import { stripNip } from '../party/nip';
import { parseInvoiceForm } from '../invoice/parse-invoice-form';
import type { SaleAtIfirma } from './sale-at-ifirma';
import { foldForSearch } from '../document/search-fold';
import {
  compareThreeWays,
  type FieldComparison,
  type FieldValue,
  type ThreeRecords,
} from '../party/three-way';

/** In the order in which they are shown. */
export const ISSUED_FIELDS = ['party', 'issuedOn', 'soldOn', 'dueOn', 'lines', 'gross'] as const;
export type IssuedField = (typeof ISSUED_FIELDS)[number];

const known = z.string().nullable();
/** What an issued invoice says, as texts to be compared and shown; null where nothing is known. */
export const issuedRecordSchema = z.strictObject({
  /** Name and, below it, the tax number where there is one. */
  party: known,
  issuedOn: known,
  soldOn: known,
  dueOn: known,
  /** A line each. */
  lines: known,
  gross: known,
});
export type IssuedRecord = Readonly<z.infer<typeof issuedRecordSchema>>;

/** An invoice as Kwit sent it. */
export function issuedHere(
  form: InvoiceForm,
  { partyName, partyNip, issuedOn, dueOn, grossMinor }: DocumentFacts,
  company: CompanyProfile,
): IssuedRecord {
  const parsed = parseInvoiceForm(form, company);
  return {
    party: partyText(partyName, partyNip),
    issuedOn,
    // Of a month iFirma makes a day of its own.
    soldOn: parsed.ok && form.saleDateFormat === 'day' ? parsed.value.soldOn : null,
    // Where no term was sent, one of the account's own may stand there.
    dueOn,
    lines: parsed.ok ? linesHere(parsed.value.lines) : null,
    gross: grossText(grossMinor),
  };
}

/** The same as iFirma has it: from its list, and from the document by itself where that was read. */
export function issuedThere(
  listed: Pick<SaleAtIfirma, 'partyName' | 'partyNip' | 'issuedOn' | 'dueOn' | 'grossMinor'>,
  document: Pick<DocumentAtIfirma, 'soldOn' | 'lines'> | null,
): IssuedRecord {
  return {
    party: partyText(listed.partyName, listed.partyNip),
    issuedOn: listed.issuedOn,
    soldOn: document?.soldOn ?? null,
    dueOn: listed.dueOn,
    lines: document === null ? null : linesThere(document.lines),
    gross: grossText(listed.grossMinor),
  };
}

/**
 * What both sides agreed on when nobody was asked yet: what was sent, with the total and the lines that iFirma made of it
 * at first, because those were always its own.
 */
export function agreedAtFirst(
  here: IssuedRecord,
  accepted: { readonly grossMinor: Minor | null; readonly lines: readonly LineAtIfirma[] | null },
): IssuedRecord {
  return {
    ...here,
    gross: grossText(accepted.grossMinor),
    lines: linesThere(accepted.lines ?? []) ?? here.lines,
  };
}

/** What is known of the later one, and where it says nothing, of the earlier one. */
export function laterKnown(earlier: IssuedRecord, later: IssuedRecord): IssuedRecord {
  return {
    party: later.party ?? earlier.party,
    issuedOn: later.issuedOn ?? earlier.issuedOn,
    soldOn: later.soldOn ?? earlier.soldOn,
    dueOn: later.dueOn ?? earlier.dueOn,
    lines: later.lines ?? earlier.lines,
    gross: later.gross ?? earlier.gross,
  };
}

/** Fields in which iFirma has something else than was last agreed on; empty when there is nothing to decide. */
export function changedAtIfirma(
  records: ThreeRecords<IssuedRecord>,
): readonly FieldComparison<IssuedField>[] {
  return compareThreeWays(ISSUED_FIELDS, records, isSameIssuedField).filter(
    ({ verdict }) => verdict === 'theirs' || verdict === 'conflict' || verdict === 'same_change',
  );
}

function isSameIssuedField(field: IssuedField, a: FieldValue, b: FieldValue): boolean {
  // Of what one side does not say nobody can say that it differs.
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  if (field === 'party') return isSameParty(a, b);
  return foldForSearch(a) === foldForSearch(b);
}

/** A firm is its tax number: a new name of it in iFirma's records is no other buyer on the document. */
function isSameParty(a: string, b: string): boolean {
  const [nameA = '', nipA = ''] = a.split('\n');
  const [nameB = '', nipB = ''] = b.split('\n');
  if (nipA !== '' && nipB !== '') return stripNip(nipA) === stripNip(nipB);
  return foldForSearch(nameCore(nameA)) === foldForSearch(nameCore(nameB));
}

function partyText(name: string, nip: string): string | null {
  if (name === '' && nip === '') return null;
  return nip === '' ? name : `${name}\n${nip}`;
}

function grossText(grossMinor: Minor | null): string | null {
  return grossMinor === null ? null : formatAmount(grossMinor);
}

function sayLine(line: Pick<LineAtIfirma, 'name' | 'quantity' | 'unitPrice'>, rate: string): string {
  return `${line.name}: ${plain(line.quantity)} × ${plain(line.unitPrice)}, ${rate}`;
}

function linesThere(lines: readonly LineAtIfirma[]): string | null {
  if (lines.length === 0) return null;
  return lines.map((line) => sayLine(line, rateText(line.vatRate))).join('\n');
}

function linesHere(lines: readonly InvoiceLine[]): string {
  return lines.map((line) => sayLine(line, line.vatRate === 'zw' ? 'zw' : `${line.vatRate}%`)).join('\n');
}

/** iFirma's is a fraction such as `0.23`; of an exempt line there is no number. */
function rateText(fraction: string): string {
  if (!isPlainDecimal(fraction)) return 'zw';
  return `${decimalText(decimal(fraction).times(decimal('100')))}%`;
}

function plain(text: string): string {
  return isPlainDecimal(text) ? decimalText(decimal(text)).replace('.', ',') : text;
}
