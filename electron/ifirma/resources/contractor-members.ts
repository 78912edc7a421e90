import type { ContractorField } from '../../../shared/domain/party/contractor-record';

/** The member of the wire in which a field of a contractor's record stands (ifirma-api 7.4, column "Record"). */
export const CONTRACTOR_MEMBERS = {
  name: 'Nazwa',
  secondName: 'Nazwa2',
  euPrefix: 'PrefiksUE',
  nip: 'NIP',
  street: 'Ulica',
  postalCode: 'KodPocztowy',
  city: 'Miejscowosc',
  countryCode: 'KodKraju',
  correspondenceStreet: 'AdresKorespondencyjnyUlica',
  correspondencePostalCode: 'AdresKorespondencyjnyKodPocztowy',
  correspondenceCity: 'AdresKorespondencyjnyMiejscowosc',
  correspondenceCountry: 'AdresKorespondencyjnyKraj',
  email: 'Email',
  invoiceEmail: 'EmailDlaFaktury',
  phone: 'Telefon',
  secondPhone: 'DrugiTelefon',
  fax: 'Faks',
  skype: 'Skype',
  website: 'Www',
  bankName: 'NazwaBanku',
  bankAccount: 'NumerKonta',
  isPerson: 'OsobaFizyczna',
  isRelated: 'PodmiotPowiazany',
  isBuyer: 'JestOdbiorca',
  isSupplier: 'JestDostawca',
  agreedToEInvoices: 'ZgodaNaEfaktury',
  agreedOn: 'DataUdzieleniaZgody',
  notes: 'Uwagi',
} as const satisfies Record<ContractorField, string>;

/** Beside the code, which may be missing (ifirma-api 11.2). */
export const COUNTRY_NAME = 'Kraj';
