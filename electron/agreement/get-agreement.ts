import { compareSales, type KnownSale } from '../../shared/domain/at-ifirma/compare-sales';
import { daysOfPeriod, type MonthPeriod } from '../../shared/domain/days/month-period';
import type { Agreement } from '../../shared/ipc/contracts/agreement.contract';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { PulledSale } from '../ports/repositories/pulled-sales-repository';
import type { AgreementDeps } from './agreement-deps';

/** States in which nobody knows yet whether iFirma has the document. */
const OPEN_STATES = ['sending', 'unknown', 'needs_person'] as const;
/** More sales than a period of years holds. */
const ALL = 100_000;

/** The last reading of the period against what Kwit has now; null when there is none. Asks nobody. */
export function getAgreement(deps: Omit<AgreementDeps, 'notices'>, period: MonthPeriod): Agreement | null {
  const { documents, pulledSales, salesReadings, sales } = deps;
  const { fromOn, toOn } = daysOfPeriod(period);
  const reading = salesReadings.find(fromOn, toOn);
  if (reading === null) return null;
  const range = { from: fromOn, to: toOn };
  const query = {
    kind: 'invoice',
    foldedSearch: '',
    inBin: false,
    issued: range,
    offset: 0,
    limit: ALL,
  } as const;
  const accepted = documents.list({ ...query, states: ['accepted'] }).rows;
  const bound = documents.boundIfirmaIds();
  // A document of ours that iFirma lists in this period although we know it by another day.
  const moved = reading.rows.flatMap(({ ifirmaId }) => {
    const own = bound.has(ifirmaId) ? documents.findByIfirmaId(ifirmaId) : null;
    return own === null || accepted.some(({ documentId }) => documentId === own.documentId) ? [] : [own];
  });
  const foreign = pulledSales.inRange(range).filter(({ listed }) => !bound.has(listed.ifirmaId));
  const comparison = compareSales({
    ours: [...accepted, ...moved]
      .map(toKnown)
      .concat(foreign.filter(({ listed }) => !listed.isDraft).map(fetchedToKnown)),
    theirs: reading.rows,
    belongsInKsef: (sale) => sales.belongsInKsef(sale.type),
  });
  return {
    readAt: reading.readAt,
    ...comparison,
    sums: comparison.sums.map((sum) => ({ ...sum })),
    differences: comparison.differences.map(toPlain),
    withoutKsef: comparison.withoutKsef.map((sale) => ({ ...sale })),
    unsettled: documents.list({ ...query, states: OPEN_STATES }).totals.count,
  };
}

function toKnown({ documentId, facts, accepted }: DocumentRecord): KnownSale {
  return {
    documentId,
    ifirmaId: accepted?.ifirmaId ?? null,
    number: accepted?.number ?? null,
    issuedOn: facts.issuedOn ?? '',
    partyName: facts.partyName,
    partyNip: facts.partyNip,
    grossMinor: accepted?.grossMinor ?? facts.grossMinor,
    currency: 'PLN',
  };
}

function fetchedToKnown({ listed }: PulledSale): KnownSale {
  const { ifirmaId, number, issuedOn, partyName, partyNip, grossMinor, currency } = listed;
  return { documentId: null, ifirmaId, number, issuedOn, partyName, partyNip, grossMinor, currency };
}

function toPlain(
  difference: ReturnType<typeof compareSales>['differences'][number],
): Agreement['differences'][number] {
  switch (difference.kind) {
    case 'only_in_ifirma':
      return { ...difference, theirs: { ...difference.theirs } };
    case 'only_in_kwit':
      return { ...difference, ours: { ...difference.ours } };
    case 'differs':
      return {
        ...difference,
        ours: { ...difference.ours },
        theirs: { ...difference.theirs },
        what: [...difference.what],
      };
  }
}
