import { firstProblem } from './field-checks';

/** What is asked of one member: its name as messages give it, and its value. Null: nothing is wrong. */
export type MemberCheck<Value> = (field: string, value: Value) => string | null;

export type MemberChecks<Body> = { readonly [Name in keyof Body]?: MemberCheck<Body[Name]> };

/** The first problem in the order of the table. `prefix` stands before each name: `Pozycje[0].`. */
export function findMemberProblem<Body extends object>(
  checks: MemberChecks<Body>,
  body: Body,
  prefix = '',
): string | null {
  const check = <Name extends keyof Body & string>(name: Name, value: Body[Name]): string | null =>
    checks[name]?.(`${prefix}${name}`, value) ?? null;
  // `Object.keys` forgets that the keys are names of members.
  return firstProblem(
    ...(Object.keys(checks) as (keyof Body & string)[]).map((name) => check(name, body[name])),
  );
}
