import { searchContractors } from '../resources/search-contractors';
import type { Answers } from './answer';

export const CONTRACTOR_ANSWERS = {
  'contractor.search': searchContractors,
} satisfies Answers;
