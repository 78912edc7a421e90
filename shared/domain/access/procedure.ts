import { z } from 'zod';
import { apiKeyNameSchema } from '../../app-error';

/**
 * The guided paths through iFirma's panel (ifirma-api 4.5, 5.3), each complete in itself. Only the user can act in
 * the panel; Kwit shows the way and checks the result, so a path is a row of steps and what the user told on the way.
 */
export const PROCEDURE_NAMES = ['basic_access', 'extended_access', 'raise_limit', 'regenerate_key'] as const;
export const procedureNameSchema = z.enum(PROCEDURE_NAMES);
export type ProcedureName = z.infer<typeof procedureNameSchema>;

export const procedureStepSchema = z.enum([
  /** Log in → account menu → Konfiguracja → Rozszerzenia i integracje → API: every path begins so. */
  'open_api_tab',
  'choose_access',
  'activate_basic',
  'declare_number',
  /** Granted at once, or an administrator of iFirma has to approve it. */
  'await_approval',
  'generate_keys',
  'paste_keys',
  'request_limit',
  'await_limit',
  /** Other programs with the same key will probably stop. */
  'warn_others',
  'generate_again',
  'paste_again',
]);
export type ProcedureStep = z.infer<typeof procedureStepSchema>;

export const PROCEDURE_STEPS: Readonly<
  Record<ProcedureName, readonly [ProcedureStep, ...(readonly ProcedureStep[])]>
> = {
  basic_access: ['open_api_tab', 'choose_access', 'activate_basic', 'generate_keys', 'paste_keys'],
  // By this route keys can be generated only after the number is granted.
  extended_access: ['open_api_tab', 'declare_number', 'await_approval', 'generate_keys', 'paste_keys'],
  raise_limit: ['open_api_tab', 'request_limit', 'await_limit'],
  regenerate_key: ['open_api_tab', 'warn_others', 'generate_again', 'paste_again'],
};

/** What the user told on the way; a path that does not ask for something leaves it empty. */
export const procedureNotesSchema = z.strictObject({
  /** The keys that the user's work needs, or the one that is generated again. */
  keyNames: z.array(apiKeyNameSchema).max(4),
  /** Documents a month, as declared in the panel. */
  documents: z.int().min(1).max(1_000_000).nullable(),
  /** The day on which iFirma said that an administrator has to approve. */
  waitingSince: z.iso.date().nullable(),
});
export type ProcedureNotes = z.infer<typeof procedureNotesSchema>;

export const NO_NOTES: ProcedureNotes = { keyNames: [], documents: null, waitingSince: null };

/** How far a path was followed. One a procedure: beginning again replaces it. */
export const procedureProgressSchema = z.strictObject({
  procedure: procedureNameSchema,
  step: procedureStepSchema,
  notes: procedureNotesSchema,
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Null while it can be resumed. */
  finishedAt: z.iso.datetime().nullable(),
});
export type ProcedureProgress = z.infer<typeof procedureProgressSchema>;

export function firstStepOf(procedure: ProcedureName): ProcedureStep {
  return PROCEDURE_STEPS[procedure][0];
}

export function isStepOf(procedure: ProcedureName, step: ProcedureStep): boolean {
  return PROCEDURE_STEPS[procedure].includes(step);
}

/** Null behind the last step, or for a step of another procedure. */
export function stepAfter(procedure: ProcedureName, step: ProcedureStep): ProcedureStep | null {
  const place = PROCEDURE_STEPS[procedure].indexOf(step);
  return place < 0 ? null : (PROCEDURE_STEPS[procedure][place + 1] ?? null);
}

/** Null before the first step, or for a step of another procedure. */
export function stepBefore(procedure: ProcedureName, step: ProcedureStep): ProcedureStep | null {
  return PROCEDURE_STEPS[procedure][PROCEDURE_STEPS[procedure].indexOf(step) - 1] ?? null;
}
