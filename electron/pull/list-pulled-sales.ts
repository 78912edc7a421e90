import { daysOfMonth, monthOfKey } from '../../shared/domain/days/accounting-month';
import { isOverdue } from '../../shared/domain/days/calendar-day';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import type { AppContract } from '../../shared/ipc/contract';
import type { PulledSaleSummary } from '../../shared/ipc/contracts/pull.contract';
import type { ChannelInput, ChannelOutput } from '../../shared/ipc/define';
import type { Clock } from '../ports/clock';
import type { PulledSale, PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';

type Channel = AppContract['pull.sales'];

/** Documents that iFirma has and Kwit did not send, with sums of all that match. */
export function listPulledSales(
  { pulledSales, clock }: { readonly pulledSales: PulledSalesRepository; readonly clock: Clock },
  { search, issuedIn, offset, limit }: Omit<ChannelInput<Channel>, 'companyId'>,
): ChannelOutput<Channel> {
  const month = issuedIn === null ? null : daysOfMonth(monthOfKey(issuedIn));
  const { rows, totals } = pulledSales.listForeign({
    foldedSearch: foldForSearch(search),
    ...(month && { issued: { from: month.first, to: month.last } }),
    offset,
    // One more tells whether there is more.
    limit: limit + 1,
  });
  const today = clock.today();
  return {
    rows: rows.slice(0, limit).map((sale) => presentPulledSale(sale, today)),
    totals: totals.map((total) => ({ ...total })),
    hasMore: rows.length > limit,
  };
}

export function presentPulledSale(sale: PulledSale, today: string): PulledSaleSummary {
  const { listed, kind, document, listedAt, goneAt } = sale;
  const { dueOn, grossMinor, paidMinor } = listed;
  const isUnpaid = goneAt === null && !listed.isDraft && paidMinor !== null && paidMinor < grossMinor;
  return {
    listed: { ...listed },
    kind,
    title: document?.lines[0]?.name ?? '',
    isOverdue: isUnpaid && dueOn !== null && isOverdue(dueOn, today),
    listedAt,
    goneAt,
  };
}
