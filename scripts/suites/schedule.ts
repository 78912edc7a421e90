import type { Suite, SuiteOutcome } from './suite.ts';

type Start = (suite: Suite) => Promise<SuiteOutcome>;

/**
 * Runs suites in the order of the list, two beside each other except those that want to be alone. A suite whose
 * need has failed is not run and counts as failed.
 */
export async function runInLanes(
  suites: readonly Suite[],
  start: Start,
  report: (outcome: SuiteOutcome) => void,
): Promise<SuiteOutcome[]> {
  const waiting = [...suites];
  const running = new Map<string, Promise<SuiteOutcome>>();
  const alone = new Set<string>();
  const done = new Map<string, SuiteOutcome>();

  const finish = (outcome: SuiteOutcome) => {
    running.delete(outcome.suite.name);
    alone.delete(outcome.suite.name);
    done.set(outcome.suite.name, outcome);
    report(outcome);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((suite) => isSettled(suite.needs ?? [], done));
    const blocker = next?.needs?.find((need) => (done.get(need)?.tally.failed ?? 0) > 0);
    if (next && blocker !== undefined) {
      waiting.splice(waiting.indexOf(next), 1);
      finish(reportNotRun(next, blocker));
    } else if (next && alone.size === 0 && running.size < (next.alone ? 1 : 2)) {
      waiting.splice(waiting.indexOf(next), 1);
      if (next.alone) alone.add(next.name);
      running.set(next.name, start(next));
    } else if (running.size > 0) {
      finish(await Promise.race(running.values()));
    } else {
      throw new Error(`suites wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  return [...done.values()];
}

function isSettled(needs: readonly string[], done: ReadonlyMap<string, SuiteOutcome>): boolean {
  return needs.every((need) => done.has(need));
}

function reportNotRun(suite: Suite, blocker: string): SuiteOutcome {
  return {
    suite,
    tally: { passed: 0, failed: 1, skipped: 0 },
    durationMs: 0,
    output: `not run: ${blocker} failed`,
  };
}
