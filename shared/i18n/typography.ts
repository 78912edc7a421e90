import type { Messages } from '@lingui/core';

const NO_BREAK_SPACE = '\u00a0';

/**
 * What must not stand alone at the end of a line: one-letter words, and a number before its unit. Done here for
 * the whole catalogue, so that no text is typed with invisible characters.
 */
export function bindShortWordsIn(text: string): string {
  return (
    text
      // Twice over: in "i w domu" the space after one word stands before the next.
      .replaceAll(/(?<=^|[\s„(»])([wziouaWZIOUA]) (?=\S)/gu, `$1${NO_BREAK_SPACE}`)
      .replaceAll(/(?<=\d) (?=zł|%|dni|r\.)/gu, NO_BREAK_SPACE)
      .replaceAll(/ (?=–)/gu, NO_BREAK_SPACE)
  );
}

/** The same for a compiled catalogue: texts, and arrays of texts with placeholders between. */
export function bindShortWords(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      typeof message === 'string' ? bindShortWordsIn(message) : bindTokens(message),
    ]),
  );
}

type CompiledMessage = Exclude<Messages[string], string>;
type Token = CompiledMessage[number];

function bindTokens(tokens: CompiledMessage): CompiledMessage {
  return tokens.map((token) => (typeof token === 'string' ? bindShortWordsIn(token) : bindToken(token)));
}

/** A placeholder is `[name]`, `[name, format]` or `[name, 'plural', { form: message }]`: only the forms are text. */
function bindToken(token: Exclude<Token, string>): Token {
  const [name, format, choices] = token;
  if (typeof choices !== 'object' || choices === null) return token;
  const bound = Object.fromEntries(
    Object.entries(choices).map(([form, message]) => [form, bindChoice(message)]),
  );
  // Same shape, other spaces: the tuple type does not survive the mapping.
  return [name, format, bound] as Token;
}

function bindChoice(message: unknown): unknown {
  if (typeof message === 'string') return bindShortWordsIn(message);
  return isCompiled(message) ? bindTokens(message) : message;
}

function isCompiled(message: unknown): message is CompiledMessage {
  return Array.isArray(message);
}
