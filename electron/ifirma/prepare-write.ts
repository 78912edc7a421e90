import type { PreparedWrite } from '../ports/ifirma/accounting-api';
import type { WriteOperation } from '../ports/ifirma/operation';
import { pathOf } from './operations';
import { writeJson, type WireValue } from './write-json';

type WriteContent = {
  readonly segments?: Readonly<Record<string, string>>;
  /** Sent, but not signed (ifirma-api 2.3). */
  readonly query?: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** A write as it will be stored, signed and sent. */
export function prepareWrite(
  operation: WriteOperation,
  { segments = {}, query = {}, body }: WriteContent,
): PreparedWrite {
  return { operation, path: withQuery(pathOf(operation, segments), query), body };
}

export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The bytes of a body: hashed, signed and sent as they are. */
export function toBodyBytes(body: WireValue): Uint8Array {
  return new TextEncoder().encode(writeJson(body));
}
