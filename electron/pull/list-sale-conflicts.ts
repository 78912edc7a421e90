import type { SaleConflict } from '../../shared/ipc/contracts/pull.contract';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import { compareOwnSale } from './own-sale';

export type SaleConflictDeps = {
  readonly documents: DocumentRepository;
  readonly pulledSales: PulledSalesRepository;
  readonly company: Pick<CompanyRepository, 'profile'>;
};

/** Issued documents of Kwit's that were changed in iFirma since, each waiting for the user's answer (F-16). */
export function listSaleConflicts({ documents, pulledSales, company }: SaleConflictDeps): {
  readonly rows: SaleConflict[];
} {
  const profile = company.profile();
  const rows = pulledSales.changedOwn().flatMap((sale): SaleConflict[] => {
    const document = documents.findByIfirmaId(sale.listed.ifirmaId);
    const comparison = document && compareOwnSale(document, sale, profile);
    if (document === null || comparison === null) return [];
    return [
      {
        documentId: document.documentId,
        number: sale.listed.number,
        partyName: document.facts.partyName,
        readAt: sale.listedAt,
        comparisonId: comparison.comparisonId,
        differences: comparison.changed.map((field) => ({ ...field })),
      },
    ];
  });
  return { rows };
}
