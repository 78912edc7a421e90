import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ContractorField } from '../../shared/domain/party/contractor-record';

/** As iFirma's own panel calls them. */
export const CONTRACTOR_FIELD_NAMES: Readonly<Record<ContractorField, MessageDescriptor>> = {
  name: msg`Nazwa`,
  secondName: msg`Nazwa, ciąg dalszy`,
  euPrefix: msg`Prefiks VAT UE`,
  nip: msg`NIP`,
  street: msg`Ulica i numer`,
  postalCode: msg`Kod pocztowy`,
  city: msg`Miejscowość`,
  countryCode: msg`Kraj`,
  correspondenceStreet: msg`Ulica do korespondencji`,
  correspondencePostalCode: msg`Kod do korespondencji`,
  correspondenceCity: msg`Miejscowość do korespondencji`,
  correspondenceCountry: msg`Kraj do korespondencji`,
  email: msg`E-mail`,
  invoiceEmail: msg`E-mail do faktur`,
  phone: msg`Telefon`,
  secondPhone: msg`Drugi telefon`,
  fax: msg`Faks`,
  skype: msg`Skype`,
  website: msg`Strona WWW`,
  bankName: msg`Nazwa banku`,
  bankAccount: msg`Numer konta`,
  isPerson: msg`Osoba fizyczna`,
  isRelated: msg`Podmiot powiązany`,
  isBuyer: msg`Odbiorca`,
  isSupplier: msg`Dostawca`,
  agreedToEInvoices: msg`Zgoda na e-faktury`,
  agreedOn: msg`Data zgody na e-faktury`,
  notes: msg`Uwagi`,
};
