export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export type Suite = {
  readonly name: string;
  /** Arguments after the Node binary, or a whole command where the first word is not a script. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Suites that must have passed before this one is worth running. */
  readonly needs?: readonly string[];
  /** Uses both cores, or must not be disturbed: runs with nothing beside it. */
  readonly alone?: boolean;
  /** What it prints is shown as it comes, not only after a failure. */
  readonly isShown?: boolean;
  /** The only platform that has what this suite needs. */
  readonly onlyOn?: NodeJS.Platform;
  /** Where vitest writes its results; a suite without one is a check and counts as one test. */
  readonly resultsFile?: string;
};

export type SuiteOutcome = {
  readonly suite: Suite;
  readonly tally: Tally;
  readonly durationMs: number;
  readonly output: string;
};

/** What a platform cannot run is left out by name, never in silence. */
export function splitByPlatform(suites: readonly Suite[], platform: NodeJS.Platform) {
  const runsHere = ({ onlyOn }: Suite) => onlyOn === undefined || onlyOn === platform;
  return { here: suites.filter(runsHere), elsewhere: suites.filter((suite) => !runsHere(suite)) };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
