import type { ContractorRecord } from '../../shared/domain/party/contractor-record';

/** A firm with the fields that nearly everybody fills in. */
export function aContractorRecord(overrides: Partial<ContractorRecord> = {}): ContractorRecord {
  return {
    identifier: 'ZOLW',
    name: 'Żółw i Synowie sp. j.',
    secondName: '',
    euPrefix: '',
    nip: '7261120385',
    street: 'ul. Długa 5',
    postalCode: '53-238',
    countryCode: 'PL',
    city: 'Wrocław',
    correspondenceStreet: '',
    correspondencePostalCode: '',
    correspondenceCity: '',
    correspondenceCountry: '',
    email: '',
    invoiceEmail: '',
    phone: '',
    secondPhone: '',
    fax: '',
    skype: '',
    website: '',
    bankName: '',
    bankAccount: '',
    isPerson: false,
    isRelated: null,
    agreedToEInvoices: null,
    agreedOn: '',
    isBuyer: null,
    isSupplier: null,
    notes: '',
    ...overrides,
  };
}
