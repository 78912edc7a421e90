import type { SeededChoice } from '../../../electron/practice/seeded-choice';

/** One kind of local trouble. */
export type Scenario = {
  readonly name: string;
  /** @returns what Kwit did wrong, or null */
  readonly play: (choice: SeededChoice) => Promise<string | null>;
};
