/** Deeper than anything a service documents; beyond it later code could run out of stack. */
const MAX_DEPTH = 32;

/** Strings, punctuation, and everything else in lumps: enough to follow the structure of valid JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/gu;

// The standard hands the number's own text to the reviver; TypeScript's library does not know it yet.
const parseWithSource = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

/**
 * Reads an answer's JSON without forgiving anything: no duplicate members (the last would win), no `__proto__`, no deep
 * nesting, nothing behind the end. A number is handed over as the text it is written in, so no digit is lost (T-01).
 *
 * @throws SyntaxError for anything else
 */
export function parseStrictJson(text: string, readNumber: (source: string) => unknown): unknown {
  if (!isPlainlyBuilt(text)) throw new SyntaxError('not plainly built');
  return parseWithSource(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? readNumber(source) : value,
  );
}

type Frame = { readonly names: Set<unknown> | null; isNameNext: boolean };

/** Follows objects and lists through the raw text; what is not JSON at all is left for the parser to refuse. */
function isPlainlyBuilt(text: string): boolean {
  const frames: Frame[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const frame = frames.at(-1);
    if (token === '{' || token === '[') {
      if (frames.length === MAX_DEPTH) return false;
      frames.push({ names: token === '{' ? new Set() : null, isNameNext: token === '{' });
    } else if (token === '}' || token === ']') {
      frames.pop();
    } else if (frame?.names) {
      if (token === ',') frame.isNameNext = true;
      else if (frame.isNameNext && !addName(frame, token)) return false;
    }
  }
  return true;
}

/** Names are compared as they read, so that `"Kod"` and `"\u004bod"` are the same. */
function addName(frame: Frame, token: string): boolean {
  const name: unknown = JSON.parse(token);
  if (name === '__proto__' || frame.names?.has(name)) return false;
  frame.names?.add(name);
  frame.isNameNext = false;
  return true;
}
