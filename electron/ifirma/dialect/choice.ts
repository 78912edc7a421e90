/**
 * How sure we are: `documented` by iFirma, `seen` in live traffic, `client` sent by other programs that work,
 * `conflict` where sources disagree, `unknown` where nobody says (ifirma-api 1.2).
 */
export type Evidence = 'documented' | 'seen' | 'client' | 'conflict' | 'unknown';

/** One point on which sources about iFirma disagree or are silent, and what Kwit does there. */
export type Choice<T> = {
  /** The policy taken. */
  readonly value: T;
  /** What else the code can do: `value` may be set to any of them. */
  readonly alternatives: readonly T[];
  readonly evidence: Evidence;
  /** Section of the API reference. */
  readonly source: string;
  /** What would have to be seen at a real account, and what to set then. */
  readonly change: string;
};
