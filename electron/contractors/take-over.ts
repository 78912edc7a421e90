import { compareContractors } from '../../shared/domain/party/compare-contractors';
import { takeRecord } from '../../shared/domain/party/contractor-party';
import type { ContractorRecord } from '../../shared/domain/party/contractor-record';
import { partySearchText } from '../../shared/domain/party/party-search-text';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { recordsToSave } from './three-records';

export type Decided = {
  readonly contractorId: string;
  readonly kind: 'save' | 'undo';
  readonly wanted: ContractorRecord;
};

/**
 * The contractor here becomes what was decided; documents keep what was typed into them. An undo was decided about
 * iFirma's record, so what was edited here since and never sent stays. Runs inside a transaction.
 */
export function takeOver(
  deps: Pick<AtIfirmaDeps, 'contractors' | 'links' | 'clock'>,
  { contractorId, kind, wanted }: Decided,
): void {
  const contractor = deps.contractors.find(contractorId);
  const link = deps.links.find(contractorId);
  if (contractor === null || link === null) return;
  const unsent =
    kind === 'undo' && link.seen !== null
      ? compareContractors(recordsToSave(link, link.seen, contractor.party)).filter(
          ({ verdict }) => verdict === 'mine' || verdict === 'conflict',
        )
      : [];
  const kept = Object.fromEntries(unsent.map(({ field, mine }) => [field, mine]));
  // The values come from a record, each under its own name.
  const here = { ...wanted, ...kept } as ContractorRecord;
  const party = takeRecord(contractor.party, here);
  deps.contractors.save({ contractorId, party, searchText: partySearchText(party), at: deps.clock.now() });
}
