import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { CONTRACTOR_FIELDS } from '../../domain/party/contractor-record';
import { fieldComparisonShape, fieldValueSchema } from '../../domain/party/three-way';
import { idSchema } from '../define';

const fieldSchema = z.enum(CONTRACTOR_FIELDS);
const identifierSchema = z.string().min(1).max(60);
const kindSchema = z.enum(['add', 'replace', 'undo']);

/** A record of iFirma's that may be a contractor of Kwit. */
export const contractorCandidateSchema = z.strictObject({
  identifier: identifierSchema,
  name: z.string(),
  nip: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  /** The contractor of Kwit that this record is already, if any. */
  linkedTo: idSchema.nullable(),
});
export type ContractorCandidate = z.infer<typeof contractorCandidateSchema>;

const comparisonShape = {
  /** Names what was compared; a decision about it holds only while both sides are still the same. */
  comparisonId: z.string().max(64),
  /** Fields that are not the same everywhere, in the order in which they are shown. */
  differences: z.array(z.strictObject({ field: fieldSchema, ...fieldComparisonShape })),
  /** Fields that iFirma does not return and of which Kwit knows nothing either: sending may erase them. */
  possiblyLost: z.array(fieldSchema),
};
const comparisonSchema = z.strictObject(comparisonShape);
export type ContractorComparison = z.infer<typeof comparisonSchema>;

const pendingShape = {
  kind: kindSchema,
  sentAt: z.iso.datetime(),
  isSending: z.boolean(),
  /** Before this its absence means nothing, and no answer is taken. */
  decidableAt: z.iso.datetime(),
  isDecidable: z.boolean(),
};

/** What is known of a contractor at iFirma. */
export const contractorAtIfirmaSchema = z.strictObject({
  contractorId: idSchema,
  /** Null: in Kwit only. */
  identifier: identifierSchema.nullable(),
  readAt: z.iso.datetime().nullable(),
  /** The last reading found nothing under the identifier. */
  isGone: z.boolean(),
  /** Null until the record was read. */
  comparison: comparisonSchema.nullable(),
  /** A write whose outcome is not known. */
  pending: z.strictObject(pendingShape).nullable(),
  /** Why the last write came to nothing. */
  failure: z.strictObject({ kind: kindSchema, at: z.iso.datetime(), error: appErrorSchema }).nullable(),
  /** The last replacement, compared with what it replaced: what undoing it would change. */
  undo: z.strictObject({ ...comparisonShape, replacedAt: z.iso.datetime() }).nullable(),
});
export type ContractorAtIfirmaView = z.infer<typeof contractorAtIfirmaSchema>;

/** A contractor of whom nobody knows whether iFirma took what was sent, and what to look for there. */
export const unsettledContractorSchema = z.strictObject({
  contractorId: idSchema,
  name: z.string(),
  nip: z.string(),
  identifier: identifierSchema,
  ...pendingShape,
  /** What came instead of an answer. */
  error: appErrorSchema.nullable(),
  /** Empty for an addition. */
  changes: z.array(z.strictObject({ field: fieldSchema, from: fieldValueSchema, to: fieldValueSchema })),
});
export type UnsettledContractor = z.infer<typeof unsettledContractorSchema>;

/** The person looked in iFirma's panel. */
export const contractorWriteAnswerSchema = z.strictObject({
  contractorId: idSchema,
  answer: z.enum(['there', 'not_there']),
});
export type ContractorWriteAnswer = z.infer<typeof contractorWriteAnswerSchema>;

/** A contractor that Kwit and iFirma both changed. */
export const contractorConflictSchema = z.strictObject({
  contractorId: idSchema,
  name: z.string(),
  readAt: z.iso.datetime().nullable(),
  comparison: comparisonSchema,
});
export type ContractorConflict = z.infer<typeof contractorConflictSchema>;

/** What the user decided about a comparison. */
export const contractorDecisionSchema = z.strictObject({
  contractorId: idSchema,
  /** `save`: Kwit's contractor to iFirma. `undo`: the record before the last replacement back to iFirma. */
  purpose: z.enum(['save', 'undo']),
  comparisonId: z.string().max(64),
  /** A side for a field; fields that are not named go as proposed. */
  choices: z.partialRecord(fieldSchema, z.enum(['mine', 'theirs'])),
  /** The user saw which fields may be lost. */
  acceptsLoss: z.boolean(),
});
export type ContractorDecision = z.infer<typeof contractorDecisionSchema>;
