/** What is wrong with a value, each with its place; empty when nothing is. */
export type Check = (value: unknown, place: string) => readonly string[];

/** A JSON number as it stands in the text, so that no parser can round it. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const NUMBER_OUTSIDE_STRINGS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu;

/** Parses JSON by the plain parser, numbers kept as their text. */
export function parseKeepingNumbers(json: string): unknown {
  const quoted = json.replaceAll(NUMBER_OUTSIDE_STRINGS, (token) =>
    token.startsWith('"') ? token : JSON.stringify({ number: token }),
  );
  return JSON.parse(quoted, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string'
      ? new NumberText(value.number)
      : value,
  );
}

const when = (isRight: boolean, place: string, wish: string) => (isRight ? [] : [`${place}: ${wish}`]);

export const text =
  (max: number, min = 1): Check =>
  (value, place) =>
    when(
      typeof value === 'string' && value.length >= min && value.length <= max,
      place,
      `${min} to ${max} characters`,
    );
export const like =
  (shape: RegExp): Check =>
  (value, place) =>
    when(typeof value === 'string' && shape.test(value), place, String(shape));
export const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value, place) =>
    when(allowed.includes(value), place, `one of ${JSON.stringify(allowed)}`);
export const day: Check = (value, place) =>
  when(
    typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
      new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
    place,
    'an existing day',
  );
export const flag = oneOf(true, false);
export const nullOr =
  (check: Check): Check =>
  (value, place) =>
    value === null ? [] : check(value, place);

/** A number in plain notation, whose text alone is judged. */
export const number =
  (shape: RegExp): Check =>
  (value, place) =>
    when(value instanceof NumberText && shape.test(value.text), place, `a number like ${String(shape)}`);

export const listOf =
  (element: Check): Check =>
  (value, place) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((item, index) => element(item, `${place}[${index}]`))
      : [`${place}: a list that is not empty`];

type Members = Readonly<Record<string, Check>>;

/** Nothing but these members, and all of the first ones. */
export const objectOf =
  (required: Members, optional: Members = {}): Check =>
  (value, place) => {
    if (typeof value !== 'object' || value === null) return [`${place}: an object`];
    const known: Members = { ...required, ...optional };
    const missing = Object.keys(required).filter((name) => !(name in value));
    return [
      ...missing.map((name) => `${place}.${name}: missing`),
      ...Object.entries(value).flatMap(
        ([name, member]) => known[name]?.(member, `${place}.${name}`) ?? [`${place}.${name}: not documented`],
      ),
    ];
  };
