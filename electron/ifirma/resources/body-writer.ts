import type { IfirmaDialect } from '../dialect';
import { toBodyBytes } from '../prepare-write';
import type { WireValue } from '../write-json';
import type { Member } from './members/member';

/**
 * A writer of whole bodies: bytes that are hashed, signed and sent as they are.
 *
 * @throws ZodError when the document breaks a limit of iFirma that the form should have refused: a bug.
 */
export function bodyWriter<Facts>({ schema, write }: Member<Facts, WireValue>) {
  return (facts: Facts, dialect: IfirmaDialect): Uint8Array =>
    toBodyBytes(schema(dialect).parse(write(facts, dialect)));
}
