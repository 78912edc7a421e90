import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import type { RequestUse } from '../ports/request-budget';
import type { SalesFilter, SalesListRow } from '../ports/sales-reading';
import { readAllPages } from './read-all-pages';
import { readSalesPage, salesListPath } from './resources/sales-list';
import type { Wire } from './wire';

/** All pages of one of the two lists that hold documents of many kinds. */
export function listSales(
  { read, dialect }: Wire,
  operation: 'sales.list' | 'proforma.list',
  filter: SalesFilter,
  use: RequestUse,
): Promise<Result<readonly SalesListRow[], AppError>> {
  const pageSize = dialect['read.listPageSize'].value;
  return readAllPages({
    idOf: (row) => row.ifirmaId,
    readPage: (page) =>
      read({
        operation,
        path: salesListPath(operation, filter, page, pageSize),
        read: (members) => readSalesPage(members, dialect),
        use,
      }),
  });
}
