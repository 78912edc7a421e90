import { z } from 'zod';

const text = z.string();
/** Null where iFirma does not speak of it. */
const flag = z.boolean().nullable();

/** Everything of a contractor that may change, in the order in which it is shown. */
const fieldShape = {
  name: text,
  secondName: text,
  euPrefix: text,
  nip: text,
  street: text,
  postalCode: text,
  city: text,
  /** ISO 3166-1 alpha-2; empty where iFirma has a name only that is no country's. */
  countryCode: text,
  correspondenceStreet: text,
  correspondencePostalCode: text,
  correspondenceCity: text,
  /** Its Polish name. */
  correspondenceCountry: text,
  email: text,
  invoiceEmail: text,
  phone: text,
  secondPhone: text,
  fax: text,
  skype: text,
  website: text,
  bankName: text,
  bankAccount: text,
  isPerson: flag,
  isRelated: flag,
  isBuyer: flag,
  isSupplier: flag,
  agreedToEInvoices: flag,
  agreedOn: text,
  notes: text,
} as const;

export type ContractorField = keyof typeof fieldShape;

// `Object.keys` forgets the names.
export const CONTRACTOR_FIELDS = Object.keys(fieldShape) as readonly ContractorField[];

/**
 * A contractor in full, as iFirma keeps it (ifirma-api 7.4, column "Record"). Texts that are not set are empty; of a
 * flag that iFirma does not speak of nothing is known, which is null.
 */
export const contractorRecordSchema = z.strictObject({
  /** Ours when Kwit made the record, at most 15 characters; it never changes. */
  identifier: text,
  ...fieldShape,
});
export type ContractorRecord = Readonly<z.infer<typeof contractorRecordSchema>>;

/** Of which nothing is known yet. */
export const EMPTY_CONTRACTOR_RECORD: ContractorRecord = {
  identifier: '',
  name: '',
  secondName: '',
  euPrefix: '',
  nip: '',
  street: '',
  postalCode: '',
  city: '',
  countryCode: '',
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
  isPerson: null,
  isRelated: null,
  isBuyer: null,
  isSupplier: null,
  agreedToEInvoices: null,
  agreedOn: '',
  notes: '',
};
