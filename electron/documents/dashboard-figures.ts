import { monthKeyOf } from '../../shared/domain/days/accounting-month';
import { addMonths, firstDayOfMonth, lastDayOfMonth } from '../../shared/domain/days/calendar-day';
import type { DocumentKind } from '../../shared/domain/document/document';
import { ZERO } from '../../shared/domain/money/money';
import type { DashboardFigures } from '../../shared/ipc/contracts/dashboard.contract';
import type { Clock } from '../ports/clock';
import type { DocumentFigures, DocumentSum } from '../ports/repositories/document-figures';

const MONTHS_SHOWN = 12;
const NOTHING: DocumentSum = { count: 0, netMinor: ZERO, grossMinor: ZERO };

export type DashboardDeps = { readonly figures: DocumentFigures; readonly clock: Clock };

/** The figures of the first screen, from the documents of this database alone (F-22). */
export function makeDashboardFigures({ figures, clock }: DashboardDeps): DashboardFigures {
  const today = clock.today();
  const thisMonth = { from: firstDayOfMonth(today), to: lastDayOfMonth(today) };
  const firstMonth = addMonths(thisMonth.from, 1 - MONTHS_SHOWN);
  const sums = figures.acceptedByMonth({ from: firstMonth, to: thisMonth.to });
  const open = figures.notAccepted(thisMonth);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, index) => monthKeyOf(addMonths(firstMonth, index)));
  return {
    months: months.map((month) => ({
      month,
      ...bothKinds((kind) => sums.find((sum) => sum.kind === kind && sum.month === month)),
    })),
    notAccepted: bothKinds((kind) => open.find((sum) => sum.kind === kind)),
    unpaid: { ...figures.unpaid(null) },
    overdue: { ...figures.unpaid(today) },
  };
}

function bothKinds(find: (kind: DocumentKind) => DocumentSum | undefined) {
  const sumOf = (kind: DocumentKind) => {
    const { count, netMinor, grossMinor } = find(kind) ?? NOTHING;
    return { count, netMinor, grossMinor };
  };
  return { sales: sumOf('invoice'), costs: sumOf('expense') };
}
