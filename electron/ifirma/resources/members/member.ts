import { z } from 'zod';
import type { IfirmaDialect } from '../../dialect';
import type { WireValue } from '../../write-json';

type Written = WireValue | undefined;
type WrittenObject = Readonly<Record<string, Written>>;

/**
 * One member of a wire body: the limits that iFirma documents for it, and what it says of a document. Bodies are lists
 * of members, as the sections of the API reference are: each member is written once, wherever it occurs.
 */
export type Member<Facts, W extends Written = Written> = {
  readonly schema: (dialect: IfirmaDialect) => z.ZodType<W>;
  /** Undefined leaves the member out. */
  readonly write: (facts: Facts, dialect: IfirmaDialect) => W;
};
type Members = Readonly<Record<string, Member<never>>>;

/** All that a set of members has to know of a document. */
export type FactsOf<M extends Members> = {
  [K in keyof M]: (facts: Parameters<M[K]['write']>[0]) => void;
}[keyof M] extends (facts: infer Facts) => void
  ? Facts
  : never;

/** What must hold between the members of one object: `no` says it in words. */
export type Rule = {
  readonly no: string;
  readonly holds: (written: WrittenObject, dialect: IfirmaDialect) => boolean;
};

export function member<W extends Written, Facts>(
  schema: z.ZodType<W> | ((dialect: IfirmaDialect) => z.ZodType<W>),
  write: (facts: Facts, dialect: IfirmaDialect) => W,
): Member<Facts, W> {
  return { schema: typeof schema === 'function' ? schema : () => schema, write };
}

/** An object of exactly these members, in this order. */
export function objectOf<M extends Members>(
  members: M,
  ...rules: readonly Rule[]
): Member<FactsOf<M>, WrittenObject> {
  const entries = Object.entries(members);
  return {
    schema: (dialect) => {
      const shape = entries.map(([name, { schema }]) => [name, schema(dialect)] as const);
      return rules.reduce<z.ZodType<WrittenObject>>(
        (schema, { holds, no }) => schema.refine((written) => holds(written, dialect), { error: no }),
        z.strictObject(Object.fromEntries(shape)),
      );
    },
    write: (facts, dialect) =>
      // `FactsOf` is what each of them takes; the compiler does not follow it through the entries.
      Object.fromEntries(entries.map(([name, { write }]) => [name, write(facts as never, dialect)])),
  };
}

/** `Pozycje`: a document has at least one line. */
export function linesOf<Line, W extends WireValue>(
  line: Member<Line, W>,
): Member<{ readonly lines: readonly Line[] }, readonly W[]> {
  return {
    schema: (dialect) => z.array(line.schema(dialect)).min(1),
    write: ({ lines }, dialect) => lines.map((facts) => line.write(facts, dialect)),
  };
}

type Disputed = {
  [K in keyof IfirmaDialect]: IfirmaDialect[K]['value'] extends 'send' | 'omit' ? K : never;
}[keyof IfirmaDialect];

/** A member that some sources demand and others do without: the dialect says. */
export function sentIf<Facts, W extends Written>(
  entry: Disputed,
  { schema, write }: Member<Facts, W>,
): Member<Facts> {
  return {
    schema: (dialect) => schema(dialect).optional(),
    write: (facts, dialect) => (dialect[entry].value === 'send' ? write(facts, dialect) : undefined),
  };
}
