import { contractorsContract } from '../../../shared/ipc/contracts/contractors.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { addToIfirma } from '../../contractors/add-to-ifirma';
import { answerWrite } from '../../contractors/answer-write';
import { moveContractorToBin, restoreContractor } from '../../contractors/bin-contractor';
import { decideAtIfirma } from '../../contractors/decide-at-ifirma';
import { describeAtIfirma } from '../../contractors/describe-at-ifirma';
import { getContractor } from '../../contractors/get-contractor';
import { linkToIfirma, unlinkFromIfirma } from '../../contractors/link-to-ifirma';
import { listContractorConflicts } from '../../contractors/list-contractor-conflicts';
import { listContractors } from '../../contractors/list-contractors';
import { listUnsettledWrites } from '../../contractors/list-unsettled-writes';
import { readAtIfirma } from '../../contractors/read-at-ifirma';
import { saveContractor } from '../../contractors/save-contractor';
import { searchAtIfirma } from '../../contractors/search-at-ifirma';
import { settleAtIfirma } from '../../contractors/settle-at-ifirma';
import type { CurrentCompany } from '../company-use-cases';

export function createContractorHandlers(current: CurrentCompany): Handlers<typeof contractorsContract> {
  return {
    'contractors.list': async (input) => ok(listContractors(current().contractors, input)),
    'contractors.get': async (input) => getContractor(current().contractors, input),
    'contractors.save': async (input) => saveContractor(current().contractors, input),
    'contractors.moveToBin': async (input) => moveContractorToBin(current().contractors, input),
    'contractors.restore': async (input) => restoreContractor(current().contractors, input),
    'contractors.atIfirma': async ({ contractorId }) =>
      ok(describeAtIfirma(current().contractors, contractorId)),
    'contractors.conflicts': async () => ok(listContractorConflicts(current().contractors)),
    'contractors.searchAtIfirma': (input) => searchAtIfirma(current().contractors, input),
    'contractors.link': (input) => linkToIfirma(current().contractors, input),
    'contractors.unlink': async (input) => unlinkFromIfirma(current().contractors, input),
    'contractors.addToIfirma': (input) => addToIfirma(current().contractors, input),
    'contractors.readAtIfirma': (input) => readAtIfirma(current().contractors, input),
    'contractors.decide': (input) => decideAtIfirma(current().contractors, input),
    'contractors.unsettled': async () => ok(listUnsettledWrites(current().contractors)),
    'contractors.answer': async (input) => answerWrite(current().contractors, input),
    'contractors.settle': (input) => settleAtIfirma(current().contractors, input),
  };
}
