import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldProblem } from '../field-problem';
import { fieldProblemText } from './field-problem-text';

/**
 * A problem away from its field, with the field's name in front: `Pozycja 2, VAT: Firma zwolniona…`. A field
 * without a name here leaves the sentence alone.
 */
export function placedProblemText(i18n: I18n, problem: FieldProblem): string {
  const sentence = fieldProblemText(i18n, problem);
  const [, index] = /^lines\.(\d+)\./u.exec(problem.path) ?? [];
  const number = String(Number(index) + 1);
  const name = FIELD_NAMES[problem.path] ?? FIELD_NAMES[problem.path.replace(/^.*\./u, '')];
  const place = [
    ...(index === undefined ? [] : [i18n._(msg`Pozycja ${number}`)]),
    ...(name === undefined ? [] : [i18n._(name)]),
  ].join(', ');
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** As the forms call them: by whole path where the end of it is not enough. */
const FIELD_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  'buyer.name': msg`Nazwa nabywcy`,
  'seller.name': msg`Nazwa sprzedawcy`,
  name: msg`Nazwa`,
  nip: msg`NIP`,
  street: msg`Ulica i numer`,
  postalCode: msg`Kod pocztowy`,
  city: msg`Miejscowość`,
  countryCode: msg`Kraj`,
  email: msg`E-mail`,
  phone: msg`Telefon`,
  quantity: msg`Ilość`,
  unit: msg`J.m.`,
  unitPrice: msg`Cena`,
  discountPercent: msg`Rabat`,
  vatRate: msg`VAT`,
  exemptionBasis: msg`Podstawa zwolnienia`,
  ryczaltRate: msg`Ryczałt`,
  issuedOn: msg`Data wystawienia`,
  soldOn: msg`Data sprzedaży`,
  receivedOn: msg`Data wpływu`,
  dueOn: msg`Termin płatności`,
  paymentTermDays: msg`Termin płatności`,
  paid: msg`Zapłacono`,
  bankAccount: msg`Rachunek bankowy`,
  placeOfIssue: msg`Miejsce wystawienia`,
  notes: msg`Uwagi`,
  documentNumber: msg`Numer faktury sprzedawcy`,
  ksefNumber: msg`Numer KSeF`,
};
