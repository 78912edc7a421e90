import { z } from 'zod';
import {
  CONTRACTOR_FIELDS,
  contractorRecordSchema,
  type ContractorField,
  type ContractorRecord,
} from '../../../shared/domain/party/contractor-record';
import type { ContractorAtIfirma } from '../../ports/ifirma/contractor-registry';
import type { IfirmaDialect } from '../dialect';
import { readKod, type ResponseMembers } from '../envelope';
import { NOTHING_FOUND } from '../prove-key';
import { toWireValue, writeJson } from '../write-json';
import { CONTRACTOR_MEMBERS, COUNTRY_NAME } from './contractor-members';
import { findCountry, fromWireCountry } from './country';
import { looseFlagSchema } from './wire-flags';
import { looseTextSchema } from './wire-texts';

const identifierSchema = looseTextSchema.pipe(z.string().min(1));
const FLAGS: ReadonlySet<ContractorField> = new Set([
  'isPerson',
  'isRelated',
  'isBuyer',
  'isSupplier',
  'agreedToEInvoices',
]);

/** Null for members that are no contractor. iFirma mixes `""` and null for what is not set (ifirma-api 11.2). */
export function readContractorRecord(members: ResponseMembers): ContractorRecord | null {
  const identifier = identifierSchema.safeParse(members['Identyfikator']);
  const country = looseTextSchema.safeParse(members[COUNTRY_NAME]);
  if (!identifier.success) return null;
  const fields = CONTRACTOR_FIELDS.map((field) => {
    const schema = FLAGS.has(field) ? looseFlagSchema : looseTextSchema;
    return [field, schema.safeParse(members[CONTRACTOR_MEMBERS[field]]).data];
  });
  const read = contractorRecordSchema.safeParse({
    identifier: identifier.data,
    ...Object.fromEntries(fields),
  });
  if (!read.success) return null;
  const countryCode = fromWireCountry(read.data.countryCode);
  return { ...read.data, countryCode: countryCode === '' ? findCountry(country.data ?? '') : countryCode };
}

/** Fields of which the answer has no member at all: whether iFirma keeps something in them cannot be seen. */
function fieldsNotReturned(members: ResponseMembers): readonly ContractorField[] {
  const isReturned = (member: string) => Object.hasOwn(members, member);
  return CONTRACTOR_FIELDS.filter(
    (field) =>
      !isReturned(CONTRACTOR_MEMBERS[field]) && !(field === 'countryCode' && isReturned(COUNTRY_NAME)),
  );
}

const foundSchema = z.object({ Wynik: z.array(z.record(z.string(), z.unknown())) });

/** What a search, a read by identifier or a page of the list found; null when one of it cannot be read. */
export function readContractors(
  members: ResponseMembers,
  dialect: IfirmaDialect,
): readonly ContractorAtIfirma[] | null {
  // A search without a hit has a code of its own and need not carry an empty list (ifirma-api 11.1).
  if (readKod(members, dialect).number === NOTHING_FOUND) return [];
  const found = foundSchema.safeParse(members);
  if (!found.success) return null;
  const contractors: ContractorAtIfirma[] = [];
  for (const returned of found.data.Wynik) {
    const record = readContractorRecord(returned);
    if (record === null) return null;
    contractors.push({
      record,
      returnedJson: writeJson(toWireValue(returned)),
      notReturned: fieldsNotReturned(returned),
    });
  }
  return contractors;
}
