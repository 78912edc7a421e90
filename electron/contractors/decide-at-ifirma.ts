import type { AppError } from '../../shared/app-error';
import { compareContractors, isSameContractorField } from '../../shared/domain/party/compare-contractors';
import { takeRecord } from '../../shared/domain/party/contractor-party';
import {
  CONTRACTOR_FIELDS,
  type ContractorField,
  type ContractorRecord,
} from '../../shared/domain/party/contractor-record';
import { parsePartyForm } from '../../shared/domain/party/parse-party-form';
import type { PartyForm } from '../../shared/domain/party/party';
import { mergeThreeWays, type ThreeRecords } from '../../shared/domain/party/three-way';
import type { FieldProblem } from '../../shared/field-problem';
import type {
  ContractorAtIfirmaView,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { comparisonIdOf, describeAtIfirma, findPossiblyLost } from './describe-at-ifirma';
import { noteReading } from './note-reading';
import { findPendingWrite, findUndoable } from './pending-write';
import { recordsToSave, recordsToUndo } from './three-records';
import { sendReplacement, settleHere } from './send-replacement';

/**
 * Carries out what the user decided about a comparison: the complete record goes to iFirma, or nothing is sent when
 * iFirma already has it so. The record is read anew first, and a comparison that iFirma has overtaken is not decided
 * but shown again (`comparison_outdated`).
 */
export async function decideAtIfirma(
  deps: AtIfirmaDeps,
  decision: ContractorDecision,
): Promise<Result<ContractorAtIfirmaView, AppError>> {
  const { contractorId, purpose } = decision;
  const link = deps.links.find(contractorId);
  if (link === null) return err({ code: 'not_found' });
  if (findPendingWrite(deps, contractorId) !== null) return err({ code: 'wrong_state', state: 'unknown' });

  const read = await deps.registry.find(link.identifier);
  if (!read.ok) return read;
  noteReading(deps, contractorId, read.value);
  if (read.value === null) return err({ code: 'contractor_gone' });

  const merged = merge(deps, decision, read.value);
  if (!merged.ok) return merged;
  const { wanted, records, former } = merged.value;
  if (isSameRecord(wanted, records.theirs)) {
    settleHere(deps, { contractorId, kind: purpose, wanted });
  } else {
    const sent = await sendReplacement(deps, {
      contractorId,
      kind: purpose,
      before: read.value,
      wanted,
      ...(former && { former }),
    });
    if (!sent.ok) return sent;
  }
  return ok(describeAtIfirma(deps, contractorId));
}

type Merged = {
  readonly wanted: ContractorRecord;
  readonly records: ThreeRecords<ContractorRecord>;
  /** The full record that an undo gives back. */
  readonly former: ContractorAtIfirma | null;
};

function merge(
  deps: AtIfirmaDeps,
  { contractorId, purpose, choices, acceptsLoss, comparisonId }: ContractorDecision,
  seen: ContractorAtIfirma,
): Result<Merged, AppError> {
  const link = deps.links.find(contractorId);
  const party = deps.contractors.find(contractorId)?.party;
  const undoable = purpose === 'undo' ? findUndoable(deps, contractorId) : null;
  if (link === null || party === undefined) return err({ code: 'not_found' });
  const records =
    purpose === 'save' ? recordsToSave(link, seen, party) : undoable && recordsToUndo(undoable.write, seen);
  if (records === null) return err({ code: 'not_found' });
  if (comparisonIdOf(records, seen) !== comparisonId) return err({ code: 'comparison_outdated' });

  const decided = mergeThreeWays(compareContractors(records), choices);
  if (!decided.ok) return err({ code: 'invalid_input', fields: decided.error.map(undecided) });
  // The fields of a record are exactly those compared; their types came from records.
  const wanted = { ...seen.record, ...decided.value } as ContractorRecord;
  if (findPossiblyLost(records, seen).length > 0 && !acceptsLoss && !isSameRecord(wanted, records.theirs)) {
    return err({ code: 'invalid_input', fields: [{ path: 'acceptsLoss', code: 'required' }] });
  }
  const problems = purpose === 'save' ? findProblems(party, wanted, records.theirs) : [];
  if (problems.length > 0) return err({ code: 'invalid_input', fields: [...problems] });
  return ok({ wanted, records, former: undoable?.write.before ?? null });
}

function undecided(field: ContractorField): FieldProblem {
  return { path: `choices.${field}`, code: 'required' };
}

/** What would change has to keep iFirma's limits; what stays is iFirma's own business. */
function findProblems(
  party: PartyForm,
  wanted: ContractorRecord,
  theirs: ContractorRecord,
): readonly FieldProblem[] {
  const parsed = parsePartyForm(takeRecord(party, wanted));
  if (parsed.ok) return [];
  const changed = new Set<string>(
    CONTRACTOR_FIELDS.filter((field) => !isSameContractorField(field, wanted[field], theirs[field])),
  );
  return parsed.error.filter(({ path }) => changed.has(path));
}

function isSameRecord(a: ContractorRecord, b: ContractorRecord): boolean {
  return CONTRACTOR_FIELDS.every((field) => isSameContractorField(field, a[field], b[field]));
}
