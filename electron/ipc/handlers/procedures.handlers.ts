import { proceduresContract } from '../../../shared/ipc/contracts/procedures.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { finishProcedure } from '../../procedures/finish-procedure';
import { leaveProcedure } from '../../procedures/leave-procedure';
import { saveProgress } from '../../procedures/save-progress';
import type { CurrentCompany } from '../company-use-cases';

export function createProcedureHandlers(current: CurrentCompany): Handlers<typeof proceduresContract> {
  return {
    'procedures.list': async () => ok([...current().procedures.procedures.all()]),
    'procedures.save': async (input) => saveProgress(current().procedures, input),
    'procedures.finish': async (input) => finishProcedure(current().procedures, input),
    'procedures.leave': async (input) => leaveProcedure(current().procedures, input),
  };
}
