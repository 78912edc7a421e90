import type { FieldProblem } from '../field-problem';
import { err, mapOk, ok, type Result } from '../result';
import { readBankAccount } from './bank-account';
import type { CompanyProfile } from './company';
import { readEmailAddress } from './email-address';
import { createFormReader, type FieldRefusal, type FormReader } from './form-reader';
import type { InvoiceDefaults } from './invoice-defaults';
import { readPaymentTerm } from './invoice-form-dates';
import { readPostalCode } from './postal-code';
import { readNip } from './read-nip';
import { readText } from './text-limits';

/**
 * Checks and tidies the seller's own data. Only the name is needed to begin; everything else may be filled in later,
 * but what is given must be right, because it goes onto every document. Paths are profile field names.
 */
export function parseCompanyProfile(typed: CompanyProfile): Result<CompanyProfile, FieldProblem[]> {
  const reader = createFormReader();
  const optionalText = (path: 'street' | 'city' | 'placeOfIssue' | 'phone' | 'exemptionBasis', max: number) =>
    reader.read(path, readText(typed[path], { max, optional: true })) ?? '';

  const profile: CompanyProfile = {
    ...typed,
    name: reader.read('name', readText(typed.name, { max: 150 })) ?? '',
    nip: reader.read('nip', whenGiven(typed.nip, readNip)) ?? '',
    street: optionalText('street', 65),
    postalCode:
      reader.read(
        'postalCode',
        whenGiven(typed.postalCode, (text) => readPostalCode(text, 'PL')),
      ) ?? '',
    city: optionalText('city', 65),
    exemptionBasis: optionalText('exemptionBasis', 30),
    bankAccount: reader.read('bankAccount', whenGiven(typed.bankAccount, readBankAccount)) ?? '',
    placeOfIssue: optionalText('placeOfIssue', 50),
    email: reader.read('email', readEmailAddress(typed.email)) ?? '',
    phone: optionalText('phone', 32),
    invoiceDefaults: readInvoiceDefaults(reader, typed.invoiceDefaults),
  };
  const problems = reader.problems();
  return problems.length === 0 ? ok(profile) : err([...problems]);
}

function whenGiven(
  typed: string,
  read: (text: string) => Result<string, FieldRefusal>,
): Result<string, FieldRefusal> {
  return typed.trim() === '' ? mapOk(ok(), () => '') : read(typed);
}

function readInvoiceDefaults(reader: FormReader, typed: InvoiceDefaults): InvoiceDefaults {
  const term = reader.read('invoiceDefaults.paymentTermDays', readPaymentTerm(typed.paymentTermDays));
  const notes = readText(typed.notes, { max: 1000, optional: true, multiline: true });
  return {
    ...typed,
    paymentTermDays: term === null ? '' : String(term),
    notes: reader.read('invoiceDefaults.notes', notes) ?? '',
  };
}
