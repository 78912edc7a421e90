import type { FieldProblem } from '../../field-problem';
import { err, mapOk, ok, type Result } from '../../result';
import { readBankAccount } from '../party/bank-account';
import type { CompanyProfile } from './company';
import { readEmailAddress } from '../party/email-address';
import { createFormReader, type FieldRefusal, type FormReader } from '../document/form-reader';
import type { InvoiceDefaults } from '../invoice/invoice-defaults';
import { readPaymentTerm } from '../invoice/invoice-form-dates';
import { readPostalCode } from '../party/postal-code';
import { readNip } from '../party/read-nip';
import { readText } from '../document/text-limits';

/**
 * Checks and tidies the seller's own data; the forms of the page and the use cases run this same function. To begin,
 * the name is needed and what its taxes ask for: an exempt seller's legal basis, a ryczałt payer's usual rate. Without
 * those no document could be completed (domain-rules, sections 12 and 13). Everything else may be filled in later, but
 * what is given must be right, because it goes onto every document. Paths are profile field names.
 */
export function parseCompanyProfile(typed: CompanyProfile): Result<CompanyProfile, FieldProblem[]> {
  const reader = createFormReader();
  const optionalText = (path: 'street' | 'city' | 'placeOfIssue' | 'phone', max: number) =>
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
    exemptionBasis: reader.read('exemptionBasis', readBasis(typed)) ?? '',
    ryczaltRate: reader.read('ryczaltRate', readUsualRate(typed)),
    bankAccount: reader.read('bankAccount', whenGiven(typed.bankAccount, readBankAccount)) ?? '',
    placeOfIssue: optionalText('placeOfIssue', 50),
    email: reader.read('email', readEmailAddress(typed.email)) ?? '',
    phone: optionalText('phone', 32),
    invoiceDefaults: readInvoiceDefaults(reader, typed.invoiceDefaults),
  };
  const problems = reader.problems();
  return problems.length === 0 ? ok(profile) : err([...problems]);
}

function readBasis({ vatStatus, exemptionBasis }: CompanyProfile): Result<string, FieldRefusal> {
  return vatStatus === 'exempt' && exemptionBasis.trim() === ''
    ? err({ code: 'exemption_basis_required' })
    : readText(exemptionBasis, { max: 30, optional: true });
}

function readUsualRate({
  taxForm,
  ryczaltRate,
}: CompanyProfile): Result<CompanyProfile['ryczaltRate'], FieldRefusal> {
  return taxForm === 'ryczalt' && ryczaltRate === null
    ? err({ code: 'ryczalt_rate_required' })
    : ok(ryczaltRate);
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
