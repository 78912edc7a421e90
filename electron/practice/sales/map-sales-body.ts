import type { z } from 'zod';
import type { Result } from '../../../shared/result';
import { mapBody } from '../checks/map-body';
import type { PracticeCall } from '../practice-call';
import type { PracticeVariant } from '../practice-variant';
import type { Reply } from '../replies';
import type { MemberRules } from './member-rules';
import { salesBodySchema, type SalesBody } from './sales-body';
import { rulesOf, type IssuedKind } from './sales-kinds';

/** Null takes the next number; an exempt line has no rate: the member itself must be there (ifirma-api 7.2, 7.3). */
const NULLABLE: readonly string[] = ['Numer', 'StawkaVat', 'DataOtrzymaniaZaplaty'];

/** Step 10 of ifirma-api 15.3 for one kind. */
export function mapSalesBody(kind: IssuedKind, call: PracticeCall): Result<SalesBody, Reply> {
  return mapBody(schemaOf(kind, call.variant['sales.disputedMembers']), call);
}

type Disputed = PracticeVariant['sales.disputedMembers'];

/** Made once each: a new schema is compiled when it is used first, which takes longer than to check a body. */
const made = new Map<string, z.ZodType<SalesBody>>();

function schemaOf(kind: IssuedKind, disputed: Disputed): z.ZodType<SalesBody> {
  const name = `${kind} ${disputed}`;
  const schema = made.get(name) ?? makeSchema(kind, disputed);
  made.set(name, schema);
  return schema;
}

function makeSchema(kind: IssuedKind, disputed: Disputed): z.ZodType<SalesBody> {
  const members = effective(rulesOf(kind).members, disputed);
  const lineMembers = effective(rulesOf(kind).lines, disputed);
  return salesBodySchema.superRefine((body, context) => {
    checkMembers(body, members, [], context);
    for (const [index, line] of body.Pozycje.entries()) {
      // "NP without StawkaVat" is the form that was seen to work (ifirma-api 7.11).
      const given = line.TypStawkiVat === 'NP' ? { StawkaVat: null, ...line } : line;
      checkMembers(given, lineMembers, ['Pozycje', index], context);
    }
  });
}

function effective({ required, disputed, optional }: MemberRules<string>, choice: Disputed) {
  const isRequired = choice === 'required';
  return {
    required: isRequired ? [...required, ...disputed] : required,
    known: new Set([...required, ...disputed, ...optional]),
  };
}

function checkMembers(
  value: Readonly<Record<string, unknown>>,
  { required, known }: { readonly required: readonly string[]; readonly known: ReadonlySet<string> },
  path: readonly (string | number)[],
  context: z.RefinementCtx,
): void {
  for (const name of required) {
    const isThere = NULLABLE.includes(name) ? value[name] !== undefined : value[name] != null;
    if (!isThere) context.addIssue({ code: 'invalid_type', expected: 'nonoptional', path: [...path, name] });
  }
  const unknown = Object.keys(value).filter((name) => !known.has(name));
  if (unknown.length > 0) context.addIssue({ code: 'unrecognized_keys', keys: unknown, path: [...path] });
}
