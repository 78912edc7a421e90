import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { ContractorRecord } from '../../../shared/domain/party/contractor-record';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { ContractorAtIfirma } from '../../ports/ifirma/contractor-registry';
import type { ResponseMembers } from '../envelope';
import { prepareWrite, toBodyBytes } from '../prepare-write';
import { readJson } from '../read-json';
import { toWireValue } from '../write-json';
import { contractorRecordBodySchema, toContractorRecordBody } from './contractor-record';

/** Says which row of a search was chosen, and is no field of the record (ifirma-api 11.2). */
const ONLY_IN_ANSWERS = 'Wybrany';

const returnedSchema = z.record(z.string(), z.unknown());

/**
 * PUT `kontrahenci/{identifier}.json`. What the record shares with `base` goes back exactly as iFirma returned it,
 * members that Kwit does not know included: left out, they would be erased (ifirma-api 11). What it changes back to
 * `former` goes as iFirma returned it then, and what iFirma has lost of that since is given back.
 *
 * @throws ZodError when a changed field breaks a limit of iFirma that the form should have refused: a bug.
 */
export function prepareContractorReplace(
  base: ContractorAtIfirma,
  record: ContractorRecord,
  former?: ContractorAtIfirma,
): PreparedWrite {
  const identifier = base.record.identifier;
  if (record.identifier !== identifier) throw new Error('a contractor keeps its identifier');
  const returned = returnedMembers(base);
  const body: ResponseMembers = {
    ...(former && membersLost(returnedMembers(former), returned)),
    ...returned,
    ...changesBetween(base.record, record, former),
  };
  return prepareWrite('contractor.replace', {
    segments: { identifier },
    body: toBodyBytes(toWireValue(body)),
  });
}

function returnedMembers({ returnedJson }: ContractorAtIfirma): ResponseMembers {
  const { [ONLY_IN_ANSWERS]: _chosen, ...returned } = returnedSchema.parse(
    readJson(new TextEncoder().encode(returnedJson)),
  );
  return returned;
}

/** Members with the value they get; undefined for one that is emptied, and so left out. */
function changesBetween(
  base: ContractorRecord,
  record: ContractorRecord,
  former: ContractorAtIfirma | undefined,
): ResponseMembers {
  const [before, after] = [bodyMembers(base), Object.entries(toContractorRecordBody(record))];
  const changed = after.filter(([name, value]) => !isDeepStrictEqual(value, before.get(name)));
  const formerly = former && { body: bodyMembers(former.record), returned: returnedMembers(former) };
  const isFormer = ([name, value]: (typeof after)[number]) =>
    formerly !== undefined && isDeepStrictEqual(value, formerly.body.get(name));
  const restored = changed
    .filter(isFormer)
    .map(([name]): [string, unknown] => [name, formerly?.returned[name]]);
  const isNew = (member: (typeof after)[number]) => !isFormer(member);
  return {
    ...contractorRecordBodySchema.partial().parse(Object.fromEntries(changed.filter(isNew))),
    ...Object.fromEntries<unknown>(restored),
  };
}

function bodyMembers(record: ContractorRecord): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(toContractorRecordBody(record)));
}

/** Members that Kwit does not know, which were there and are gone. */
function membersLost(former: ResponseMembers, returned: ResponseMembers): ResponseMembers {
  const lost = Object.entries(former).filter(
    ([name]) => !KNOWN_MEMBERS.has(name) && !Object.hasOwn(returned, name),
  );
  return Object.fromEntries(lost);
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set(Object.keys(contractorRecordBodySchema.shape));
