import type { FuzzedAnswer } from './fuzzed-answer';

/** What may become of a write: accepted, refused, or nobody knows. */
export type AnswerClass = 'A' | 'R' | 'U';
export type AnsweredKind = 'invoice' | 'expense';

/** An answer to a create may be so long and no longer (reliability-security 4.3). */
const MOST_BYTES = 256 * 1024;
/** Refusals that iFirma documents (ifirma-api 3.3). 100 says nothing for certain. */
const REFUSALS = new Set([101, 102, 200, 201, 202, 400, 401, 402, 403, 499, 500]);
const MOST_DEPTH = 32;

/**
 * The class that reliability-security 3.3 gives an answer, by means that have nothing in common with the program:
 * the plain JSON parser, and a count of names against it, since of two equal names the parser keeps one.
 */
export function judgeAnswer(answer: FuzzedAnswer, kind: AnsweredKind): ReadonlySet<AnswerClass> {
  if (answer.raw !== null) return judgeRawBytes(answer.raw);
  const { framing, status, contentEncoding, body } = answer;
  if (framing === 'too_long' || framing === 'silent') return only('U');
  if (status === 204 || (status >= 300 && status < 400)) return only('U');
  if (contentEncoding !== null && contentEncoding !== 'identity') return only('U');
  if (body.length > MOST_BYTES) return only('U');
  const members = readMembers(body);
  return members === null ? only('U') : judgeMembers(members, status, kind);
}

/** Bytes that are no ordered HTTP any more: whatever is made of them, an acceptance has to stand in them. */
function judgeRawBytes(raw: Buffer): ReadonlySet<AnswerClass> {
  const hasCode = /"(?:K|\\u004[bB])(?:o|\\u006[fF])(?:d|\\u0064)"\s*:\s*0\s*[,}]/u.test(
    raw.toString('latin1'),
  );
  return new Set<AnswerClass>(hasCode ? ['A', 'R', 'U'] : ['R', 'U']);
}

type Literal = { readonly number: string } | { readonly text: string } | 'other' | 'absent';
type Members = { readonly kod: Literal; readonly identifier: Literal };

function judgeMembers(
  { kod, identifier }: Members,
  status: number,
  kind: AnsweredKind,
): ReadonlySet<AnswerClass> {
  if (typeof kod === 'string') return only('U');
  const digits = 'number' in kod ? kod.number : kod.text;
  if (!/^\d{1,9}$/u.test(digits)) return only('U');
  const code = Number(digits);
  if (code !== 0) return only(REFUSALS.has(code) ? 'R' : 'U');
  const isSuccess = 'number' in kod && status >= 200 && status < 300;
  // What names a booked expense is documented nowhere (reliability-security 2, finding 2).
  const isNamed =
    typeof identifier !== 'string' && 'text' in identifier && /^[0-9]{1,20}$/u.test(identifier.text);
  return only(isSuccess && (kind === 'expense' || isNamed) ? 'A' : 'U');
}

const only = (letter: AnswerClass): ReadonlySet<AnswerClass> => new Set([letter]);

function readMembers(body: Buffer): Members | null {
  const text = body.toString('utf8');
  // Bytes that are no UTF-8 do not come back as they were; a byte-order mark is a character that JSON does not know.
  if (!Buffer.from(text, 'utf8').equals(body) || depthOf(text) > MOST_DEPTH) return null;
  // The parser calls for the whole as if it were the member of an object.
  let names = -1;
  let parsed: unknown;
  try {
    parsed = parseWithSource(text, function (_name, value, { source }) {
      if (!Array.isArray(this)) names += 1;
      return typeof value === 'number' && source !== undefined ? new Written(source) : value;
    });
  } catch {
    return null;
  }
  if (countWrittenNames(text) !== names || writesPrototype(text)) return null;
  if (!isPlainObject(parsed) || !isPlainObject(parsed['response'])) return null;
  const { response } = parsed;
  return { kod: literalOf(response, 'Kod'), identifier: literalOf(response, 'Identyfikator') };
}

/** A number as it is written. */
class Written {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

function literalOf(members: Readonly<Record<string, unknown>>, name: string): Literal {
  if (!Object.hasOwn(members, name)) return 'absent';
  const value = members[name];
  if (value instanceof Written) return { number: value.source };
  return typeof value === 'string' ? { text: value } : 'other';
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Written);
}

type Revive = (this: unknown, name: string, value: unknown, context: { readonly source?: string }) => unknown;
// The standard hands the reviver what is written; TypeScript's library does not know it yet.
const parseWithSource = JSON.parse as (text: string, revive: Revive) => unknown;

const STRING = /"(?:[^"\\]|\\.)*"/gu;

/** Strings before a colon. In text that is no JSON the number means nothing. */
function countWrittenNames(text: string): number {
  const colon = /[ \t\r\n]*:/uy;
  let names = 0;
  for (const { index, 0: string } of text.matchAll(STRING)) {
    colon.lastIndex = index + string.length;
    if (colon.test(text)) names += 1;
  }
  return names;
}

/** However its letters are escaped. */
function writesPrototype(text: string): boolean {
  let isWritten = false;
  JSON.parse(text, (name, value: unknown) => {
    if (name === '__proto__') isWritten = true;
    return value;
  });
  return isWritten;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text.replaceAll(STRING, '""')) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
