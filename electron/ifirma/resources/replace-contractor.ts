import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { ContractorRecord } from '../../../shared/domain/contractor-record';
import type { PreparedWrite } from '../../ports/accounting-api';
import type { ContractorAtIfirma } from '../../ports/contractor-registry';
import type { ResponseMembers } from '../envelope';
import { prepareWrite, toBodyBytes } from '../prepare-write';
import { readJson } from '../read-json';
import { toWireValue } from '../write-json';
import {
  contractorRecordBodySchema,
  toContractorRecordBody,
  type ContractorRecordBody,
} from './contractor-record';

/** Says which row of a search was chosen, and is no field of the record (ifirma-api 11.2). */
const ONLY_IN_ANSWERS = 'Wybrany';

const returnedSchema = z.record(z.string(), z.unknown());

/**
 * PUT `kontrahenci/{identifier}.json`. What the record shares with `base` goes back exactly as iFirma returned it,
 * members that Kwit does not know included: left out, they would be erased (ifirma-api 11).
 *
 * @throws ZodError when a changed field breaks a limit of iFirma that the form should have refused: a bug.
 */
export function prepareContractorReplace(base: ContractorAtIfirma, record: ContractorRecord): PreparedWrite {
  const identifier = base.record.identifier;
  if (record.identifier !== identifier) throw new Error('a contractor keeps its identifier');
  const { [ONLY_IN_ANSWERS]: _chosen, ...returned } = returnedSchema.parse(
    readJson(new TextEncoder().encode(base.returnedJson)),
  );
  const changes = changesBetween(toContractorRecordBody(base.record), toContractorRecordBody(record));
  const body: ResponseMembers = { ...returned, ...changes };
  return prepareWrite('contractor.replace', {
    segments: { identifier },
    body: toBodyBytes(toWireValue(body)),
  });
}

/** Members with the value they get; undefined for one that is emptied, and so left out. */
function changesBetween(before: ContractorRecordBody, after: ContractorRecordBody): ResponseMembers {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(value, old.get(name)));
  return contractorRecordBodySchema.partial().parse(Object.fromEntries(changed));
}
