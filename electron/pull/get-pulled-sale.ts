import type { AppError } from '../../shared/app-error';
import { copyObstacle } from '../../shared/domain/invoice/copy-sale';
import type { PulledSaleDetail } from '../../shared/ipc/contracts/pull.contract';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import { presentPulledSale } from './list-pulled-sales';

export function getPulledSale(
  { pulledSales, clock }: { readonly pulledSales: PulledSalesRepository; readonly clock: Clock },
  { ifirmaId }: { readonly ifirmaId: string },
): Result<PulledSaleDetail, AppError> {
  const sale = pulledSales.find(ifirmaId);
  if (sale === null) return err({ code: 'not_found' });
  return ok({
    summary: presentPulledSale(sale, clock.today()),
    document: sale.document && { ...sale.document },
    cannotCopy: copyObstacle(sale.kind, sale.document),
  });
}
