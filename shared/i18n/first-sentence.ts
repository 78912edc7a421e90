const MOST = 160;

/**
 * What somebody else's text begins with, for a line of ours: up to the end of its first sentence or line, at most 160
 * characters, with a full stop or an ellipsis at the end.
 */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split(/\r?\n/u, 1);
  const [sentence = ''] = line.split(/(?<=[.!?])\s/u, 1);
  if (sentence.length > MOST) return `${sentence.slice(0, MOST).trimEnd()}…`;
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
