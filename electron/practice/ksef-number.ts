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
  return ksef !== null && Date.parse(ksef.appearsAt) <= Date.parse(at) ? ksef.number : null;
}
