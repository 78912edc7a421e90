import type { SalesKind } from '../../shared/domain/sales/sales-kind';
import type { DatedDay } from '../ports/ifirma/accounting-api';
import type { IfirmaDialect } from './dialect';

const SALE: readonly DatedDay[] = ['sold'];
const ISSUE: readonly DatedDay[] = ['issued'];
const BOTH: readonly DatedDay[] = ['issued', 'sold'];
const EXPENSE: readonly DatedDay[] = ['issued', 'received'];

/** Which days of a document have to lie in the accounting month that is set at iFirma (ifirma-api 6.3). */
export function daysInMonthOf(kind: SalesKind | 'expense', dialect: IfirmaDialect): readonly DatedDay[] {
  switch (kind) {
    case 'expense':
      return EXPENSE;
    case 'proforma':
    case 'export_proforma':
    case 'correction':
      return ISSUE;
    case 'rachunek':
    case 'foreign_rachunek':
      return dialect['month.dateRule'].value === 'both_inside' ? BOTH : SALE;
    default:
      return SALE;
  }
}
