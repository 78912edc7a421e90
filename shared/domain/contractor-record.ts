/** A postal address as iFirma keeps it beside the first one. The country is its Polish name. */
export type CorrespondenceAddress = {
  readonly street: string;
  readonly postalCode: string;
  readonly country: string;
  readonly city: string;
};

/**
 * A contractor in full, as iFirma keeps it (ifirma-api 7.4, column "Record"). Texts that are not set are empty; of a
 * flag that iFirma does not speak of nothing is known, which is null.
 */
export type ContractorRecord = {
  /** Ours when Kwit made the record, at most 15 characters; it never changes. */
  readonly identifier: string;
  readonly name: string;
  readonly secondName: string;
  readonly euPrefix: string;
  readonly nip: string;
  readonly street: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2; empty where iFirma has a name only. */
  readonly countryCode: string;
  readonly city: string;
  readonly correspondence: CorrespondenceAddress;
  readonly email: string;
  readonly invoiceEmail: string;
  readonly phone: string;
  readonly secondPhone: string;
  readonly fax: string;
  readonly skype: string;
  readonly website: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly isPerson: boolean | null;
  readonly isRelated: boolean | null;
  readonly agreedToEInvoices: boolean | null;
  readonly agreedOn: string;
  readonly isBuyer: boolean | null;
  readonly isSupplier: boolean | null;
  readonly notes: string;
};
