import type { SalesListItem } from '../../ports/ifirma/accounting-api';

export type CandidateSearch = {
  /** Every sales document of one complete read. */
  readonly items: readonly SalesListItem[];
  /** Days that it was issued in, both included; null when it may have been any. */
  readonly within: { readonly fromOn: string; readonly toOn: string } | null;
  /** What iFirma had before the run; null when that was never read. */
  readonly idsBefore: ReadonlySet<string> | null;
  /** What belongs to documents here, also those accepted since. */
  readonly boundIds: ReadonlySet<string>;
};

export type CandidateReading = {
  /** Documents of the window that were looked at: the evidence for absence. */
  readonly documentsSeen: number;
  readonly candidates: readonly SalesListItem[];
};

/**
 * Every document at iFirma that may be the one we lost track of: new since the run began, bound to nothing,
 * issued about the day of ours, and not known to be of another type. Amount and contractor do not narrow it
 * down: a document that iFirma changed on the way is still ours (reliability-security 3.5).
 */
export function findCandidates({ items, within, idsBefore, boundIds }: CandidateSearch): CandidateReading {
  const inWindow = items.filter(
    ({ issuedOn }) => within === null || (issuedOn >= within.fromOn && issuedOn <= within.toOn),
  );
  const candidates = inWindow.filter(
    (item) =>
      !boundIds.has(item.ifirmaId) &&
      idsBefore?.has(item.ifirmaId) !== true &&
      mayBeDomesticInvoice(item.type),
  );
  return { documentsSeen: inWindow.length, candidates };
}

// iFirma's list of type names is longer than what is published (ifirma-api 7.1), so only the ones known to be
// something else are left out: a wrong exclusion could show absence where there is none.
const OTHER_TYPE =
  /^prz_(?:rachunek|eksport|dostawa)_|^prz_faktura_(?:proforma|oss|ioss|zal|kon|paragon|sr_trwaly|wyposaz)/;

function mayBeDomesticInvoice(type: string): boolean {
  return !OTHER_TYPE.test(type);
}
