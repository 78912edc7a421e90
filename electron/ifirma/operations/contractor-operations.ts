import type { OperationName } from '../../ports/ifirma/operation';
import { ONE_ANSWER, ONE_LIST, type Operation, READ } from './operation';

const READ_CONTRACTORS = { ...READ, keyName: 'faktura', maxResponseBytes: ONE_LIST } as const;
const WRITE_CONTRACTOR = {
  keyName: 'faktura',
  requests: 1,
  followUpRequests: 1,
  countsAgainstDocumentLimit: 'no',
  answersWith: 'contractor_identifier',
  maxResponseBytes: ONE_ANSWER,
} as const;

/** Contractors as iFirma keeps them (ifirma-api 11). */
export const CONTRACTOR_OPERATIONS = {
  'contractor.add': {
    ...WRITE_CONTRACTOR,
    // Kwit always chooses the identifier, so that the record can be found again.
    class: 'create_keyed',
    method: 'POST',
    path: 'kontrahenci.json',
    verifiedBy: { reads: ['contractor.read', 'contractor.search'], certainty: 'sure' },
    indexRows: [36],
  },
  'contractor.replace': {
    ...WRITE_CONTRACTOR,
    // Fields that are not sent are erased.
    class: 'full_replace',
    method: 'PUT',
    path: 'kontrahenci/{identifier}.json',
    verifiedBy: { reads: ['contractor.read'], certainty: 'sure' },
    indexRows: [37],
  },
  'contractor.search': { ...READ_CONTRACTORS, path: 'kontrahenci/{phrase}.json', indexRows: [38] },
  'contractor.read': { ...READ_CONTRACTORS, path: 'kontrahenci/id/{identifier}.json', indexRows: [39] },
  'contractor.list': { ...READ_CONTRACTORS, path: 'kontrahenci.json', indexRows: [40] },
  'contractor.addParty': {
    ...WRITE_CONTRACTOR,
    // No read is known that would show it.
    class: 'create_blind',
    method: 'POST',
    path: 'podmiotdodatkowy.json',
    followUpRequests: 0,
    answersWith: 'none',
    verifiedBy: { reads: [], certainty: 'none' },
    indexRows: [41],
  },
} as const satisfies Partial<Record<OperationName, Operation>>;
