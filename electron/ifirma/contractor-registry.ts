import { ok } from '../../shared/result';
import type { ContractorIdentifiers } from '../ports/ifirma/contractor-identifiers';
import type { ContractorAtIfirma, ContractorRegistry } from '../ports/ifirma/contractor-registry';
import { pathOf } from './operations';
import { prepareWrite, toBodyBytes, withQuery } from './prepare-write';
import { NOTHING_FOUND } from './prove-key';
import { additionalPartySchema, toAdditionalPartyBody } from './resources/additional-party';
import { contractorRecordBodySchema, toContractorRecordBody } from './resources/contractor-record';
import { readContractors } from './resources/read-contractor';
import { prepareContractorReplace } from './resources/replace-contractor';
import type { ReadRequest } from './retrying-read';
import type { Wire } from './wire';

/** Contractors at iFirma. */
export function createContractorRegistry(
  { read, dialect }: Wire,
  identifiers: ContractorIdentifiers,
): ContractorRegistry {
  const readMany = (request: Pick<ReadRequest<unknown>, 'operation' | 'path'>) =>
    read({
      ...request,
      read: (members) => readContractors(members, dialect),
      otherSuccess: [NOTHING_FOUND],
    });

  return {
    prepareAdd: (record, given) => {
      const identifier = given ?? identifiers.mint();
      const body = contractorRecordBodySchema.parse(toContractorRecordBody({ ...record, identifier }));
      return { identifier, write: prepareWrite('contractor.add', { body: toBodyBytes(body) }) };
    },
    prepareReplace: prepareContractorReplace,
    prepareAddParty: (contractorIdentifier, party) =>
      prepareWrite('contractor.addParty', {
        query: { kontrahentIdentyfikator: contractorIdentifier },
        body: toBodyBytes(additionalPartySchema.parse(toAdditionalPartyBody(party))),
      }),
    search: (phrase) =>
      readMany({ operation: 'contractor.search', path: pathOf('contractor.search', { phrase }) }),
    find: async (identifier) => {
      const found = await readMany({
        operation: 'contractor.read',
        path: pathOf('contractor.read', { identifier }),
      });
      return found.ok ? ok(pick(found.value, identifier)) : found;
    },
    listPage: (page) =>
      readMany({
        operation: 'contractor.list',
        path: withQuery(pathOf('contractor.list'), {
          strona: String(page),
          iloscNaStronie: String(dialect['read.listPageSize'].value),
        }),
      }),
  };
}

/** An answer about somebody else is none about this one. */
function pick(found: readonly ContractorAtIfirma[], identifier: string): ContractorAtIfirma | null {
  return found.find(({ record }) => record.identifier === identifier) ?? null;
}
