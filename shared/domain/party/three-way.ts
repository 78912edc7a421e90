import { z } from 'zod';
import { err, ok, type Result } from '../../result';

/** A field that can be compared and shown; null where nothing is known of it. */
export type FieldValue = string | boolean | null;
export type Side = 'mine' | 'theirs';

/**
 * Who changed a field since both sides last agreed. `same_change`: both did, to the same. `conflict`: both did, to
 * different values, or they differ and were never seen to agree.
 */
export type ThreeWayVerdict = 'unchanged' | 'mine' | 'theirs' | 'same_change' | 'conflict';

export type FieldComparison<Field extends string = string> = {
  readonly field: Field;
  /** Null when the two sides were never seen to agree, and where nothing was known. */
  readonly base: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
  readonly verdict: ThreeWayVerdict;
};

export const fieldValueSchema = z.union([z.string(), z.boolean()]).nullable();
/** A comparison of one field across the contract, beside the field's own name. */
export const fieldComparisonShape = {
  base: fieldValueSchema,
  mine: fieldValueSchema,
  theirs: fieldValueSchema,
  verdict: z.enum(['unchanged', 'mine', 'theirs', 'same_change', 'conflict']),
};

export type ThreeRecords<Fields> = {
  /** What both sides last agreed on; null when they never did. */
  readonly base: Fields | null;
  readonly mine: Fields;
  readonly theirs: Fields;
};

/** Whether two values of a field mean the same: a number with hyphens and one without. */
export type IsSameField<Field extends string> = (field: Field, a: FieldValue, b: FieldValue) => boolean;

export function compareThreeWays<Field extends string>(
  fields: readonly Field[],
  { base, mine, theirs }: ThreeRecords<Readonly<Record<Field, FieldValue>>>,
  isSame: IsSameField<Field> = (_field, a, b) => a === b,
): readonly FieldComparison<Field>[] {
  return fields.map((field) => ({
    field,
    base: base === null ? null : base[field],
    mine: mine[field],
    theirs: theirs[field],
    verdict: judge((a, b) => isSame(field, a, b), {
      base: base === null ? null : { value: base[field] },
      mine: mine[field],
      theirs: theirs[field],
    }),
  }));
}

function judge(
  isSame: (a: FieldValue, b: FieldValue) => boolean,
  values: {
    readonly base: { value: FieldValue } | null;
    readonly mine: FieldValue;
    readonly theirs: FieldValue;
  },
): ThreeWayVerdict {
  const { base, mine, theirs } = values;
  const isAgreed = isSame(mine, theirs);
  if (base === null) return isAgreed ? 'unchanged' : 'conflict';
  const [isMineOld, isTheirsOld] = [isSame(base.value, mine), isSame(base.value, theirs)];
  if (isMineOld && isTheirsOld) return 'unchanged';
  if (isMineOld) return 'theirs';
  if (isTheirsOld) return 'mine';
  return isAgreed ? 'same_change' : 'conflict';
}

/**
 * The side that a field is proposed from; null for a conflict, which only the user decides. Where both sides mean the
 * same, it stays as it is written there, so that nothing is sent for it.
 */
export function proposedSide({ verdict }: Pick<FieldComparison, 'verdict'>): Side | null {
  if (verdict === 'conflict') return null;
  return verdict === 'mine' ? 'mine' : 'theirs';
}

export type SideChoices<Field extends string = string> = Readonly<Partial<Record<Field, Side>>>;

/**
 * The record that the proposal and the user's choices come to; a choice beats the proposal.
 *
 * @returns the fields in conflict that nobody decided, when there are any.
 */
export function mergeThreeWays<Field extends string>(
  comparisons: readonly FieldComparison<Field>[],
  choices: SideChoices<Field>,
): Result<Readonly<Record<Field, FieldValue>>, readonly Field[]> {
  const sides = comparisons.map((compared) => ({
    compared,
    side: choices[compared.field] ?? proposedSide(compared),
  }));
  const undecided = sides.flatMap(({ compared, side }) => (side === null ? [compared.field] : []));
  if (undecided.length > 0) return err(undecided);
  const merged = sides.map(({ compared, side }) => [
    compared.field,
    side === 'mine' ? compared.mine : compared.theirs,
  ]);
  // `Object.fromEntries` forgets the names.
  return ok(Object.fromEntries(merged) as Record<Field, FieldValue>);
}
