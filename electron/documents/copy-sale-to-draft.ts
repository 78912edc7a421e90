import type { AppError } from '../../shared/app-error';
import { copyObstacle, copySale } from '../../shared/domain/invoice/copy-sale';
import { parseNip } from '../../shared/domain/party/nip';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { err, type Result } from '../../shared/result';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import { insertDraft } from './create-draft';
import type { DocumentDeps } from './document-deps';

/** A new draft like a document that was issued outside Kwit. It is kept even when nothing is typed into it. */
export function copySaleToDraft(
  deps: DocumentDeps & { readonly pulledSales: PulledSalesRepository },
  { ifirmaId }: { readonly ifirmaId: string },
): Result<DocumentDetail, AppError> {
  const { pulledSales, company, contractors, clock, ids } = deps;
  const sale = pulledSales.find(ifirmaId);
  if (sale === null) return err({ code: 'not_found' });
  const { document, kind } = sale;
  const obstacle = copyObstacle(kind, document);
  if (document === null || obstacle !== null)
    return err({ code: 'wrong_state', state: obstacle ?? 'not_read' });
  const form = copySale(document, company.profile(), clock.today(), ids);
  const nip = parseNip(form.buyer.nip);
  const contractorId = nip.ok ? (contractors.findByNip(nip.value)?.contractorId ?? null) : null;
  const content = { kind: 'invoice', form: { ...form, buyer: { ...form.buyer, contractorId } } } as const;
  return insertDraft(deps, content, { isTouched: true });
}
