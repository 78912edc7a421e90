import { createHash } from 'node:crypto';

export type SeededChoice = {
  /** A whole number from `from` to `to`, both included. */
  readonly number: (from: number, to: number) => number;
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
};

/** The same seed gives the same choices in the same order, on every computer. */
export function createSeededChoice(seed: string): SeededChoice {
  let count = 0;
  const number = (from: number, to: number): number => {
    count += 1;
    const value = createHash('sha256').update(`${seed}#${count}`).digest().readUInt32BE(0);
    return from + (value % (to - from + 1));
  };
  return {
    number,
    oneOf: (items) => items[number(0, items.length - 1)] ?? items[0],
  };
}
