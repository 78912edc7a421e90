import { z } from 'zod';
import type { WireEnvelope } from '../ports/ifirma/accounting-api';
import type { TransportOutcome } from '../ports/ifirma/ifirma-transport';
import type { IfirmaDialect } from './dialect';
import { JsonNumber } from './json-number';
import { readJson } from './read-json';

/** Everything under `response`, unjudged. */
export type ResponseMembers = Readonly<Record<string, unknown>>;

const replySchema = z.object({ response: z.record(z.string(), z.unknown()) });

/**
 * The members of iFirma's envelope, or null when these bytes are none: not JSON in strict UTF-8, or without the
 * one member `response` that every reply has (ifirma-api 3.1).
 */
export function readEnvelope(bytes: Uint8Array): ResponseMembers | null {
  const reply = replySchema.safeParse(readJson(bytes));
  return reply.success ? reply.data.response : null;
}

type Response = Extract<TransportOutcome, { kind: 'response' }>;

/** False for a compressed answer, which nobody asked for. */
export function isPlainAnswer({ contentEncoding }: Response): boolean {
  const encoding = contentEncoding.trim().toLowerCase();
  return encoding === '' || encoding === 'identity';
}

/**
 * The envelope of an answer. None in a compressed one, nor in a redirect, which is never followed: its body is
 * nobody's answer (reliability-security 4.3).
 */
export function readAnswer(answer: Response): ResponseMembers | null {
  const isRedirect = answer.httpStatus >= 300 && answer.httpStatus < 400;
  return isPlainAnswer(answer) && !isRedirect ? readEnvelope(answer.body) : null;
}

/** `number` is null when `Kod` is absent or of another shape; `isInteger` only for an integer in the JSON. */
export type Kod = {
  readonly number: number | null;
  readonly isInteger: boolean;
  readonly isPresent: boolean;
};

const WHOLE = /^\d{1,9}$/u;

export function readKod(members: ResponseMembers, dialect: IfirmaDialect): Kod {
  const kod = members['Kod'];
  if (kod instanceof JsonNumber && WHOLE.test(kod.text)) {
    return { number: Number(kod.text), isInteger: true, isPresent: true };
  }
  const isAccepted = dialect['envelope.kodAsString'].value === 'accept';
  if (isAccepted && typeof kod === 'string' && WHOLE.test(kod)) {
    return { number: Number(kod), isInteger: false, isPresent: true };
  }
  return { number: null, isInteger: false, isPresent: Object.hasOwn(members, 'Kod') };
}

// As long as a stored error may be.
const MAX_TEXT = 2000;

/** iFirma's own words, cut to what is stored and shown; they never decide anything. */
export function readServerText(members: ResponseMembers): string {
  const text = members['Informacja'];
  return typeof text === 'string' ? text.toWellFormed().trim().slice(0, MAX_TEXT) : '';
}

/** Nobody documents what iFirma answers above a limit: its words are the only hint (ifirma-api 5.4). */
export function mayMeanLimit(serverText: string, dialect: IfirmaDialect): boolean {
  const text = serverText.toLowerCase();
  return dialect['limit.suspicion'].value.some((word) => text.includes(word.toLowerCase()));
}

/** What a write was answered with. @param identifierNames members that may hold the identifier, in order. */
export function toWireEnvelope(
  members: ResponseMembers,
  identifierNames: readonly string[],
  dialect: IfirmaDialect,
): WireEnvelope {
  const kod = readKod(members, dialect);
  const text = readServerText(members);
  const identifiers = identifierNames.map((name) => members[name]);
  return {
    kod: kod.number,
    kodIsInteger: kod.isInteger,
    text,
    mayMeanLimit: mayMeanLimit(text, dialect),
    // A number in place of the documented text is not the exact shape of an acceptance.
    identifier: identifiers.find((identifier) => typeof identifier === 'string') ?? null,
  };
}
