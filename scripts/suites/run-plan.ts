import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSuites } from './plans.ts';
import { startSuite, type RunningSuite } from './run-suite.ts';
import { runInLanes } from './schedule.ts';
import { addTallies, describeTally, splitByPlatform, type Suite, type SuiteOutcome } from './suite.ts';
import { readWorkingTree } from './working-tree.ts';

const WATCHDOG_MS = 40 * 60_000;
/** `npm run prove` has thousands of runs to make. */
const PROVE_WATCHDOG_MS = 180 * 60_000;

/** Runs a plan, prints each suite and one closing line. @returns the exit code. */
export async function runPlan(plan: string, args: readonly string[] = []): Promise<number> {
  const root = join(fileURLToPath(import.meta.url), '..', '..', '..');
  const suites = listSuites(plan, root, args);
  if (!suites) {
    console.error(`unknown plan "${plan}": test, check or prove`);
    return 1;
  }
  mkdirSync(join(root, 'out', 'test-results'), { recursive: true });
  const before = readWorkingTree(root);
  const running = new Set<RunningSuite>();
  const guard = guardRun(running, plan === 'prove' ? PROVE_WATCHDOG_MS : WATCHDOG_MS);

  const start = async (suite: Suite): Promise<SuiteOutcome> => {
    const started = startSuite(suite, root);
    running.add(started);
    const outcome = await started.outcome;
    running.delete(started);
    return outcome;
  };
  const { here, elsewhere } = splitByPlatform(suites, process.platform);
  for (const { name, onlyOn } of elsewhere) {
    console.log(`--   ${name.padEnd(22)} not on this platform, ${String(onlyOn)} only`);
  }
  const outcomes = await runInLanes(here, start, printOutcome);
  if (plan === 'test') {
    outcomes.push(compareTree(before, readWorkingTree(root)));
    outcomes.slice(-1).forEach(printOutcome);
  }
  guard.disarm();

  const total = addTallies(outcomes.map(({ tally }) => tally));
  console.log(`\n${describeTally(total)}`);
  return total.failed > 0 || total.skipped > 0 ? 1 : 0;
}

function printOutcome({ suite, tally, durationMs, output }: SuiteOutcome): void {
  const clean = tally.failed === 0 && tally.skipped === 0;
  const seconds = `${(durationMs / 1000).toFixed(1)} s`;
  if (!clean) console.log(`\n--- ${suite.name} ---\n${output.trim()}\n---`);
  console.log(
    `${clean ? 'ok  ' : 'FAIL'} ${suite.name.padEnd(22)} ${seconds.padStart(8)}  ${describeTally(tally)}`,
  );
}

function compareTree(before: string, after: string): SuiteOutcome {
  const clean = before === after;
  return {
    suite: { name: 'working tree unchanged', command: [] },
    tally: { passed: clean ? 1 : 0, failed: clean ? 0 : 1, skipped: 0 },
    durationMs: 0,
    output: `git status before:\n${before}\nafter:\n${after}`,
  };
}

/** Ends the run's own processes when it takes too long or is interrupted, and says so with the closing line. */
function guardRun(running: ReadonlySet<RunningSuite>, watchdogMs: number): { readonly disarm: () => void } {
  const endRun = (reason: string) => {
    for (const suite of running) suite.end();
    console.log(`\n${reason}\n${describeTally({ passed: 0, failed: 1, skipped: 0 })}`);
    process.exit(1);
  };
  const watchdog = setTimeout(() => {
    endRun(`the run took more than ${watchdogMs / 60_000} minutes and was ended`);
  }, watchdogMs);
  process.once('SIGINT', () => {
    endRun('interrupted');
  });
  process.once('SIGTERM', () => {
    endRun('ended from outside');
  });
  return {
    disarm: () => {
      clearTimeout(watchdog);
    },
  };
}
