/** The value of a JSON text; undefined, which no JSON text means, when it is none. Parse what comes out with a schema. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
