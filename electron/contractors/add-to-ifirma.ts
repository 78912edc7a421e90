import type { AppError } from '../../shared/app-error';
import { applyParty } from '../../shared/domain/party/contractor-party';
import { EMPTY_CONTRACTOR_RECORD } from '../../shared/domain/party/contractor-record';
import { parsePartyForm } from '../../shared/domain/party/parse-party-form';
import type {
  ContractorAtIfirmaView,
  ContractorCandidate,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorRecord as RememberedContractor } from '../ports/repositories/contractor-repository';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import type { ContractorRef } from './contractor-deps';
import { describeAtIfirma } from './describe-at-ifirma';
import { findPendingWrite, listWriteAttempts } from './pending-write';
import { readAtIfirma } from './read-at-ifirma';
import { searchAtIfirma } from './search-at-ifirma';

export type AddToIfirmaInput = ContractorRef & {
  /** Records that the user saw and said to be somebody else. */
  readonly notThese: readonly string[];
};

export type AddedToIfirma = {
  /** Records that may be this contractor and that the user did not see yet: nothing was sent. */
  readonly candidates: ContractorCandidate[];
  readonly atIfirma: ContractorAtIfirmaView;
};

/**
 * Creates a record at iFirma for a contractor of Kwit, under an identifier of Kwit's own. Searches first: a second
 * record of the same firm is what nobody wants. What came of it stands in the view, also when nobody knows.
 */
export async function addToIfirma(
  deps: AtIfirmaDeps,
  { contractorId, notThese }: AddToIfirmaInput,
): Promise<Result<AddedToIfirma, AppError>> {
  const contractor = deps.contractors.find(contractorId);
  if (contractor === null) return err({ code: 'not_found' });
  if (deps.links.find(contractorId) !== null) return err({ code: 'contractor_linked' });
  if (findPendingWrite(deps, contractorId) !== null) return err({ code: 'wrong_state', state: 'unknown' });
  const parsed = parsePartyForm(contractor.party);
  if (!parsed.ok) return err({ code: 'invalid_input', fields: parsed.error });

  const search = await searchAtIfirma(deps, { contractorId });
  if (!search.ok) return search;
  const candidates = search.value.candidates.filter(({ identifier }) => !notThese.includes(identifier));
  if (candidates.length > 0) return ok({ candidates, atIfirma: describeAtIfirma(deps, contractorId) });

  const sent = await send(deps, contractor);
  if (!sent.ok) return sent;
  return ok({ candidates: [], atIfirma: describeAtIfirma(deps, contractorId) });
}

async function send(deps: AtIfirmaDeps, contractor: RememberedContractor): Promise<Result<null, AppError>> {
  const { links, registry, writes, notices } = deps;
  const { contractorId } = contractor;
  const record = recordOf(contractor);
  const { identifier, write } = registry.prepareAdd(record, findUnusedIdentifier(deps, contractorId));
  const performed = await writes.perform({
    target: null,
    prepared: write,
    beside: (attemptId) => {
      links.insertWrite({
        attemptId,
        contractorId,
        kind: 'add',
        before: null,
        wanted: { ...record, identifier },
      });
    },
  });
  notices.changed('contractors');
  if (!performed.ok) return performed;
  // What iFirma made of it; when this read fails, the record is read at the next look.
  if (links.find(contractorId) !== null) await readAtIfirma(deps, { contractorId });
  return ok(null);
}

function recordOf({ party, invoiceCount, expenseCount }: RememberedContractor) {
  const { identifier: _none, ...record } = applyParty(EMPTY_CONTRACTOR_RECORD, party);
  return {
    ...record,
    isPerson: party.kind === 'person',
    isBuyer: invoiceCount > 0 ? true : null,
    isSupplier: expenseCount > 0 ? true : null,
  };
}

/**
 * Of a last try that came to nothing: should it land late after all, iFirma has one record and not two. After a refusal
 * another one, since it may be the identifier that was refused.
 */
function findUnusedIdentifier(deps: AtIfirmaDeps, contractorId: string): string | undefined {
  const last = listWriteAttempts(deps, contractorId)[0];
  const isUnused = last?.attempt.state === 'settled_absent' || last?.attempt.state === 'not_sent';
  return last?.write.kind === 'add' && isUnused ? last.write.wanted.identifier : undefined;
}
