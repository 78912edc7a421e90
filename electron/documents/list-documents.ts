import type { z } from 'zod';
import { daysOfMonth, monthOfKey } from '../../shared/domain/days/accounting-month';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import type { documentListSchema } from '../../shared/ipc/contracts/documents.contract';
import type { DayRange } from '../ports/repositories/document-figures';
import type { DocumentQuery } from '../ports/repositories/document-repository';
import type { DocumentDeps } from './document-deps';
import { presentSummary } from './present-document';

export type ListDocumentsInput = Omit<DocumentQuery, 'foldedSearch' | 'issued' | 'unpaid'> & {
  /** As typed. */
  readonly search: string;
  /** `YYYY-MM` */
  readonly issuedIn?: string | null;
  readonly payment?: 'unpaid' | 'overdue' | null;
};

export function listDocuments(
  { documents, clock }: Pick<DocumentDeps, 'documents' | 'clock'>,
  { search, issuedIn = null, payment = null, ...query }: ListDocumentsInput,
): z.infer<typeof documentListSchema> {
  const today = clock.today();
  const { rows, totals } = documents.list({
    ...query,
    foldedSearch: foldForSearch(search),
    ...(issuedIn !== null && { issued: rangeOf(issuedIn) }),
    ...(payment !== null && { unpaid: { dueBefore: payment === 'overdue' ? today : null } }),
  });
  return {
    rows: rows.map((record) => presentSummary(record, today)),
    totals: { ...totals },
    hasMore: query.offset + rows.length < totals.count,
  };
}

function rangeOf(month: string): DayRange {
  const { first, last } = daysOfMonth(monthOfKey(month));
  return { from: first, to: last };
}
