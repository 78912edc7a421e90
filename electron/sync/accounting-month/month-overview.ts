import { isInMonth, monthKeyOf } from '../../../shared/domain/days/accounting-month';
import type { MonthOverview } from '../../../shared/ipc/contracts/month.contract';
import type { AccountingApi } from '../../ports/ifirma/accounting-api';
import type { CompanyRepository, MonthReading } from '../../ports/repositories/company-repository';
import type { DocumentRepository } from '../../ports/repositories/document-repository';
import { decisiveDays } from '../plan/plan-blocks';
import { readQueue, type QueuedDocument } from '../plan/read-queue';

export type MonthOverviewDeps = {
  readonly api: Pick<AccountingApi, 'daysInMonthOf'>;
  readonly company: CompanyRepository;
  readonly documents: DocumentRepository;
};

/**
 * iFirma's month as last read and what the queue needs, whatever else keeps a document back: the user sees here
 * which month to set even while a key is missing. Touches no network.
 */
export function makeMonthOverview(deps: MonthOverviewDeps): MonthOverview {
  const reading = deps.company.latestMonthReading();
  const queue = readQueue(deps);
  return {
    reading: reading === null ? null : { ...reading },
    queued: queue.length,
    outside: reading === null ? [] : queue.flatMap((queued) => findOutside(deps, reading, queued)),
    consent: deps.company.monthConsent(),
  };
}

function findOutside(
  { api }: MonthOverviewDeps,
  setMonth: MonthReading,
  { record, parsed }: QueuedDocument,
): MonthOverview['outside'] {
  if (!parsed.ok) return [];
  const days = decisiveDays(parsed.value, (kind) => api.daysInMonthOf(kind));
  const day = days.find((decisive) => !isInMonth(setMonth, decisive));
  if (day === undefined) return [];
  const { partyName, title } = record.facts;
  return [
    { documentId: record.documentId, kind: record.kind, partyName, title, day, needs: monthKeyOf(day) },
  ];
}
