import { err, ok, type Result } from '../../shared/result';
import { TEXTS } from './answer-texts';
import type { ContractorBody } from './bodies/contractor-body';
import type { RecordBody } from './bodies/record-body';
import { findContractorProblem } from './bodies/contractor-checks';
import { toRecord, type ContractorRecord } from './contractor-record';
import type { PracticeState } from './practice-state';

/** The three ways a document names its other side (ifirma-api 7.4). */
export type ContractorReference = {
  readonly IdentyfikatorKontrahenta?: string | null | undefined;
  readonly NIPKontrahenta?: string | null | undefined;
  readonly Kontrahent?: ContractorBody | null | undefined;
};

export type ResolvedContractor = {
  readonly contractor: ContractorRecord;
  /** The account with the contractor in it: one typed into a document is remembered. */
  readonly state: PracticeState;
};

/**
 * A stored record wins over what the document says about it, and fails the document when it is incomplete
 * (ifirma-api 7.4): the client has to mend the record. Otherwise the document's own data make a new record.
 */
export function resolveContractor(
  state: PracticeState,
  reference: ContractorReference,
  role: 'JestOdbiorca' | 'JestDostawca',
): Result<ResolvedContractor, string> {
  const inline = reference.Kontrahent ?? null;
  const stored = findReferenced(state.contractors, reference);
  if (stored) {
    const problem = findContractorProblem(stored, 'Kontrahent.');
    return problem === null ? ok({ contractor: stored, state }) : err(problem);
  }
  if (inline === null) {
    const isNamed = isGiven(reference.IdentyfikatorKontrahenta) || isGiven(reference.NIPKontrahenta);
    return err(isNamed ? TEXTS.contractorUnknown : TEXTS.fieldRequired('Kontrahent'));
  }
  const problem = findContractorProblem(inline, 'Kontrahent.');
  if (problem !== null) return err(problem);
  const twin = state.contractors.find((record) => isSameContractor(record, inline));
  return ok(twin ? { contractor: twin, state } : addContractor(state, inline, reference, role));
}

function findReferenced(contractors: readonly ContractorRecord[], reference: ContractorReference) {
  const identifier = reference.IdentyfikatorKontrahenta ?? reference.Kontrahent?.Identyfikator;
  if (isGiven(identifier)) return contractors.find((record) => record.Identyfikator === identifier);
  const nip = reference.NIPKontrahenta;
  return isGiven(nip) ? contractors.find((record) => toDigits(record.NIP) === toDigits(nip)) : undefined;
}

// Whether iFirma makes a second record of a firm it already has is not documented; one is what its user would expect.
function isSameContractor(record: ContractorRecord, inline: ContractorBody): boolean {
  const isUnnamed = !isGiven(inline.Identyfikator);
  return (
    isUnnamed &&
    record.Nazwa === inline.Nazwa &&
    toDigits(record.NIP) === toDigits(inline.NIP) &&
    record.Miejscowosc === inline.Miejscowosc &&
    record.KodPocztowy === inline.KodPocztowy &&
    (record.Ulica ?? '') === (inline.Ulica ?? '')
  );
}

function addContractor(
  state: PracticeState,
  inline: ContractorBody,
  reference: ContractorReference,
  role: 'JestOdbiorca' | 'JestDostawca',
): ResolvedContractor {
  const chosen = reference.IdentyfikatorKontrahenta ?? inline.Identyfikator;
  return keepContractor(state, isGiven(chosen) ? chosen : null, {
    ...inline,
    JestOdbiorca: inline.JestOdbiorca ?? role === 'JestOdbiorca',
    JestDostawca: inline.JestDostawca ?? role === 'JestDostawca',
  });
}

/** A new record under the identifier that was chosen, or under the account's next one. */
export function keepContractor(
  state: PracticeState,
  chosen: string | null,
  body: RecordBody,
): ResolvedContractor {
  const contractor = toRecord(body, chosen ?? nextIdentifier(state));
  return {
    contractor,
    state: {
      ...state,
      contractors: [...state.contractors, contractor],
      nextContractor: state.nextContractor + 1,
    },
  };
}

/** The one that iFirma gives when none is chosen. */
function nextIdentifier(state: PracticeState): string {
  const identifier = `K${String(state.nextContractor).padStart(5, '0')}`;
  return findContractor(state, identifier) === null
    ? identifier
    : nextIdentifier({ ...state, nextContractor: state.nextContractor + 1 });
}

export function findContractor({ contractors }: PracticeState, identifier: string): ContractorRecord | null {
  return contractors.find((record) => record.Identyfikator === identifier) ?? null;
}

export function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

function toDigits(nip: string | null | undefined): string {
  return (nip ?? '').replace(/\D/gu, '');
}
