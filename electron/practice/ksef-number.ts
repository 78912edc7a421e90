import { createHash } from 'node:crypto';
import type { SalesDocument } from './state/sales-document';

/** The seller of every practice account: a NIP that passes the checks and belongs to nobody. */
const SELLER_NIP = '5213003700';

/** NIP, day, twelve and two hexadecimal digits (ifirma-api 8.7); the same document always gets the same one. */
export function makeKsefNumber({ documentId, createdAt }: SalesDocument, day: string): string {
  const hex = createHash('sha256').update(`${documentId}#${createdAt}`).digest('hex').toUpperCase();
  return `${SELLER_NIP}-${day.replaceAll('-', '')}-${hex.slice(0, 12)}-${hex.slice(12, 14)}`;
}

/** Null as long as nobody can see it: it appears some time after the hand-over (ifirma-api 10.2). */
export function ksefNumberAt({ ksef }: SalesDocument, at: string): string | null {
  return ksef !== null && isDone(ksef, at) ? ksef.number : null;
}

/** `KsefStatus` of a list. Only that of an accepted document was ever seen; the other is invented (ifirma-api 10.2). */
export function ksefStatusAt({ ksef }: SalesDocument, at: string): 'PRZYJETA' | 'ODRZUCONA' | null {
  if (ksef === null || !isDone(ksef, at)) return null;
  return ksef.number === null ? 'ODRZUCONA' : 'PRZYJETA';
}

function isDone({ appearsAt }: NonNullable<SalesDocument['ksef']>, at: string): boolean {
  return Date.parse(appearsAt) <= Date.parse(at);
}
