import { err, ok, type Result } from '../../shared/result';
import { TEXTS } from './answer-texts';
import type { ContractorBody } from './bodies/contractor-body';
import { checkText, firstProblem } from './checks/field-checks';
import type { ContractorRecord } from './contractor-record';
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
    const problem = findContractorProblem(stored);
    return problem === null ? ok({ contractor: stored, state }) : err(problem);
  }
  if (inline === null) {
    const isNamed = isGiven(reference.IdentyfikatorKontrahenta) || isGiven(reference.NIPKontrahenta);
    return err(isNamed ? TEXTS.contractorUnknown : TEXTS.fieldRequired('Kontrahent'));
  }
  const problem = findContractorProblem(inline);
  if (problem !== null) return err(problem);
  const twin = state.contractors.find((record) => isSameContractor(record, inline));
  return ok(twin ? { contractor: twin, state } : addContractor(state, inline, reference, role));
}

/** Limits of ifirma-api 7.4. Null when complete. */
function findContractorProblem(contractor: ContractorBody | ContractorRecord): string | null {
  const field = (name: string) => `Kontrahent.${name}`;
  return firstProblem(
    checkText(field('Nazwa'), contractor.Nazwa, { required: true, max: 150 }),
    checkText(field('Nazwa2'), contractor.Nazwa2, { max: 150 }),
    checkText(field('Identyfikator'), contractor.Identyfikator, { max: 15 }),
    checkText(field('PrefiksUE'), contractor.PrefiksUE, { max: 2 }),
    checkText(field('NIP'), contractor.NIP, { max: 13 }),
    checkText(field('Ulica'), contractor.Ulica, { max: 65 }),
    checkText(field('KodPocztowy'), contractor.KodPocztowy, { required: true, max: 16 }),
    checkText(field('Kraj'), contractor.Kraj, { max: 70 }),
    checkText(field('KodKraju'), contractor.KodKraju, { min: 2, max: 2 }),
    checkText(field('Miejscowosc'), contractor.Miejscowosc, { required: true, max: 65 }),
    checkText(field('Email'), contractor.Email, { max: 65 }),
    checkText(field('Telefon'), contractor.Telefon, { max: 32 }),
  );
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
  const contractor: ContractorRecord = {
    Identyfikator: isGiven(chosen) ? chosen : `K${String(state.nextContractor).padStart(5, '0')}`,
    Nazwa: inline.Nazwa ?? '',
    Nazwa2: inline.Nazwa2 ?? null,
    PrefiksUE: inline.PrefiksUE ?? null,
    NIP: inline.NIP ?? null,
    Ulica: inline.Ulica ?? null,
    KodPocztowy: inline.KodPocztowy ?? null,
    Kraj: inline.Kraj ?? null,
    KodKraju: inline.KodKraju ?? null,
    Miejscowosc: inline.Miejscowosc ?? null,
    Email: inline.Email ?? null,
    Telefon: inline.Telefon ?? null,
    OsobaFizyczna: inline.OsobaFizyczna ?? false,
    JestOdbiorca: inline.JestOdbiorca ?? role === 'JestOdbiorca',
    JestDostawca: inline.JestDostawca ?? role === 'JestDostawca',
  };
  return {
    contractor,
    state: {
      ...state,
      contractors: [...state.contractors, contractor],
      nextContractor: state.nextContractor + 1,
    },
  };
}

function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

function toDigits(nip: string | null | undefined): string {
  return (nip ?? '').replace(/\D/gu, '');
}
