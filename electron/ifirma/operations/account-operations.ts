import type { OperationName } from '../../ports/ifirma/operation';
import { ONE_ANSWER, type Operation, READ } from './operation';

/** The account as such, with the key `abonent`, and iFirma's dictionary. */
export const ACCOUNT_OPERATIONS = {
  'month.read': {
    ...READ,
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    maxResponseBytes: ONE_ANSWER,
    indexRows: [1],
  },
  'month.step': {
    // `NAST` moves one month further each time it arrives (ifirma-api 6.2).
    class: 'relative',
    method: 'PUT',
    path: 'abonent/miesiacksiegowy.json',
    keyName: 'abonent',
    requests: 1,
    followUpRequests: 1,
    countsAgainstDocumentLimit: 'no',
    answersWith: 'none',
    verifiedBy: { reads: ['month.read'], certainty: 'sure' },
    maxResponseBytes: ONE_ANSWER,
    indexRows: [2],
  },
  'limit.read': {
    ...READ,
    path: 'abonent/limit.json',
    keyName: 'abonent',
    maxResponseBytes: ONE_ANSWER,
    indexRows: [3],
  },
  'dictionary.vatRates': {
    ...READ,
    path: 'slownik/stawki_vat/{countryCode}.json',
    keyName: 'faktura',
    maxResponseBytes: ONE_ANSWER,
    indexRows: [42],
  },
} as const satisfies Partial<Record<OperationName, Operation>>;
