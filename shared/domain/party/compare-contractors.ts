import { CONTRACTOR_FIELDS, type ContractorField, type ContractorRecord } from './contractor-record';
import { stripNip } from './nip';
import { compareThreeWays, type FieldComparison, type FieldValue, type ThreeRecords } from './three-way';

/** Written with or without spaces and hyphens by whoever types them; the figure is the same. */
const FREELY_SPELT: ReadonlySet<ContractorField> = new Set([
  'postalCode',
  'correspondencePostalCode',
  'phone',
  'secondPhone',
  'fax',
  'bankAccount',
]);

/** A contractor here, at iFirma, and as both last were, field by field. */
export function compareContractors(
  records: ThreeRecords<ContractorRecord>,
): readonly FieldComparison<ContractorField>[] {
  return compareThreeWays(CONTRACTOR_FIELDS, records, isSameContractorField);
}

/** Two values that mean the same to iFirma's user: nothing would be worth sending. */
export function isSameContractorField(field: ContractorField, a: FieldValue, b: FieldValue): boolean {
  return canonical(field, a) === canonical(field, b);
}

function canonical(field: ContractorField, value: FieldValue): FieldValue {
  // Of a flag that iFirma is silent about, an account that never set it looks the same.
  if (typeof value !== 'string') return value === true;
  if (field === 'nip') return stripNip(value).toUpperCase();
  // iFirma's records of Poles often have none, and Kwit's form always has one.
  if (field === 'countryCode') return value === '' ? 'PL' : value.toUpperCase();
  const text = value.trim().normalize('NFC');
  return FREELY_SPELT.has(field) ? text.replaceAll(/[\s\p{Pd}]/gu, '') : text;
}
