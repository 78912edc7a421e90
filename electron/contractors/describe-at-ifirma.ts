import { createHash } from 'node:crypto';
import type { AppError } from '../../shared/app-error';
import { compareContractors } from '../../shared/domain/party/compare-contractors';
import type { ContractorField, ContractorRecord } from '../../shared/domain/party/contractor-record';
import type { ThreeRecords } from '../../shared/domain/party/three-way';
import type {
  ContractorAtIfirmaView,
  ContractorComparison,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import type { ContractorLink } from '../ports/repositories/contractor-link-repository';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { SingleWrites } from '../ports/ifirma/single-writes';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { findPendingWrite, findUndoable, listWriteAttempts, type WriteAttempt } from './pending-write';
import { recordsToSave, recordsToUndo } from './three-records';

export type DescribeDeps = Pick<AtIfirmaDeps, 'contractors' | 'links' | 'attempts'> & {
  readonly writes: Pick<SingleWrites, 'quietUntil'>;
};

/** What is known of a contractor at iFirma, without asking it. */
export function describeAtIfirma(deps: DescribeDeps, contractorId: string): ContractorAtIfirmaView {
  const link = deps.links.find(contractorId);
  const party = deps.contractors.find(contractorId)?.party;
  const pending = findPendingWrite(deps, contractorId);
  const undoable = findUndoable(deps, contractorId);
  const seen = link?.seen ?? null;
  const undo = undoable && seen && recordsToUndo(undoable.write, seen);
  return {
    contractorId,
    identifier: link?.identifier ?? null,
    readAt: link?.seenAt ?? null,
    isGone: link !== null && link.seenAt !== null && seen === null,
    comparison: link && seen && party ? compare(recordsToSave(link, seen, party), seen) : null,
    pending: pending && describePending(deps, pending),
    failure: pending === null ? lastFailure(deps, contractorId, link) : null,
    undo:
      undoable && seen && undo
        ? { replacedAt: undoable.attempt.endedAt ?? undoable.attempt.createdAt, ...compare(undo, seen) }
        : null,
  };
}

/** Names exactly what is compared: what the user saw is decided only while neither side has moved on. */
export function comparisonIdOf(
  records: ThreeRecords<ContractorRecord>,
  { returnedJson }: ContractorAtIfirma,
): string {
  return createHash('sha256')
    .update(JSON.stringify([records, returnedJson]))
    .digest('hex')
    .slice(0, 32);
}

function compare(records: ThreeRecords<ContractorRecord>, seen: ContractorAtIfirma): ContractorComparison {
  const compared = compareContractors(records);
  return {
    comparisonId: comparisonIdOf(records, seen),
    differences: compared.filter(({ verdict }) => verdict !== 'unchanged'),
    possiblyLost: findPossiblyLost(records, seen),
  };
}

/** Of what iFirma does not return, Kwit can only give back what it knows. */
export function findPossiblyLost(
  { base, mine }: ThreeRecords<ContractorRecord>,
  { notReturned }: Pick<ContractorAtIfirma, 'notReturned'>,
): ContractorField[] {
  const isKnown = (record: ContractorRecord | null, field: ContractorField) =>
    record !== null && record[field] !== '' && record[field] !== null;
  return notReturned.filter((field) => !isKnown(mine, field) && !isKnown(base, field));
}

function describePending(
  { writes }: DescribeDeps,
  { write, attempt }: WriteAttempt,
): NonNullable<ContractorAtIfirmaView['pending']> {
  const quiet = writes.quietUntil(attempt.attemptId);
  return {
    kind: write.kind,
    sentAt: attempt.startedAt ?? attempt.createdAt,
    isSending: attempt.state !== 'unknown',
    decidableAt: quiet.at,
    isDecidable: quiet.isOver,
  };
}

/** Why the last write came to nothing; no longer of interest once the record was read after it. */
function lastFailure(
  deps: DescribeDeps,
  contractorId: string,
  link: ContractorLink | null,
): ContractorAtIfirmaView['failure'] {
  const last = listWriteAttempts(deps, contractorId)[0];
  const endedAt = last?.attempt.endedAt ?? null;
  const error: AppError | null = last?.attempt.error ?? null;
  if (last === undefined || endedAt === null || error === null) return null;
  const isFailure = last.attempt.state === 'rejected' || last.attempt.state === 'not_sent';
  if (!isFailure || (link?.seenAt ?? '') > endedAt) return null;
  return { kind: last.write.kind, at: endedAt, error };
}
