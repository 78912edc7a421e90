/** An id for something that lives inside a form, such as a line: unique, and nothing more. */
export function newLocalId(): string {
  return crypto.randomUUID();
}
