import { addParty } from '../resources/add-party';
import { listContractors, readContractor, searchContractors } from '../resources/read-contractors';
import { addContractor, replaceContractor } from '../resources/write-contractor';
import type { Answers } from './answer';

export const CONTRACTOR_ANSWERS = {
  'contractor.add': addContractor,
  'contractor.replace': replaceContractor,
  'contractor.search': searchContractors,
  'contractor.read': readContractor,
  'contractor.list': listContractors,
  'contractor.addParty': addParty,
} satisfies Answers;
