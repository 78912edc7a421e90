import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import type { ListReading } from '../ports/ifirma/accounting-api';
import type { SalesFilter, SalesListRow } from '../ports/ifirma/sales-reading';
import { readAllPages, type PagedRead } from './read-all-pages';
import { readSteadyPages } from './read-steady-pages';
import { readSalesPage, salesListPath } from './resources/sales-list';
import type { Wire } from './wire';

/** iFirma's own size of a page, to which it may cut a longer one in silence (ifirma-api 9.1). */
const IFIRMAS_PAGE = 20;

/** All pages of one of the two lists that hold documents of many kinds. */
export function listSales(
  { read, dialect }: Wire,
  operation: 'sales.list' | 'proforma.list',
  filter: SalesFilter,
  { use = 'normal', isSteady = false }: ListReading = {},
): Promise<Result<readonly SalesListRow[], AppError>> {
  const pageSize = dialect['read.listPageSize'].value;
  const pages: PagedRead<SalesListRow> = {
    idOf: (row) => row.ifirmaId,
    readPage: (page) =>
      read({
        operation,
        path: salesListPath(operation, filter, page, pageSize),
        read: (members) => readSalesPage(members, dialect),
        use,
      }),
  };
  return isSteady ? readSteadyPages(pages, Math.min(pageSize, IFIRMAS_PAGE)) : readAllPages(pages);
}
