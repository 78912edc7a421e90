import { pullContract } from '../../../shared/ipc/contracts/pull.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { copySaleToDraft } from '../../documents/copy-sale-to-draft';
import { answerSaleConflict } from '../../pull/answer-sale-conflict';
import { getPulledSale } from '../../pull/get-pulled-sale';
import { listPulledSales } from '../../pull/list-pulled-sales';
import { listSaleConflicts } from '../../pull/list-sale-conflicts';
import type { CurrentCompany } from '../company-use-cases';

export function createPullHandlers(current: CurrentCompany): Handlers<typeof pullContract> {
  return {
    'pull.overview': async () => ok(current().pull.engine.overview()),
    'pull.start': async ({ period }) => {
      const { pull, whenReady } = current();
      await whenReady;
      return pull.engine.start(period);
    },
    'pull.resume': async () => {
      const { pull, whenReady } = current();
      await whenReady;
      return pull.engine.resume();
    },
    'pull.stop': async () => ok(current().pull.engine.stop()),
    'pull.sales': async (input) => ok(listPulledSales(current().pull, input)),
    'pull.sale': async (input) => getPulledSale(current().pull, input),
    'pull.saleConflicts': async () => ok(listSaleConflicts(current().pull)),
    'pull.answerSaleConflict': async (input) => answerSaleConflict(current().pull, input),
    'pull.copySale': async (input) => {
      const { documents, pull } = current();
      return copySaleToDraft({ ...documents, pulledSales: pull.pulledSales }, input);
    },
  };
}
