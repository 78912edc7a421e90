import { contractorsContract } from '../../../shared/ipc/contracts/contractors.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { moveContractorToBin, restoreContractor } from '../../contractors/bin-contractor';
import { getContractor } from '../../contractors/get-contractor';
import { listContractors } from '../../contractors/list-contractors';
import { saveContractor } from '../../contractors/save-contractor';
import type { CurrentCompany } from '../company-use-cases';

export function createContractorHandlers(current: CurrentCompany): Handlers<typeof contractorsContract> {
  return {
    'contractors.list': async (input) => ok(listContractors(current().contractors, input)),
    'contractors.get': async (input) => getContractor(current().contractors, input),
    'contractors.save': async (input) => saveContractor(current().contractors, input),
    'contractors.moveToBin': async (input) => moveContractorToBin(current().contractors, input),
    'contractors.restore': async (input) => restoreContractor(current().contractors, input),
  };
}
