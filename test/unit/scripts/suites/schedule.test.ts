import { describe, expect, it } from 'vitest';
import { runInLanes } from '../../../../scripts/suites/schedule';
import type { Suite, SuiteOutcome } from '../../../../scripts/suites/suite';

const suite = (name: string, more: Partial<Suite> = {}): Suite => ({ name, command: [], ...more });

/** Runs suites that each end in the next turn; notes which were under way together. */
async function run(suites: readonly Suite[], failing: readonly string[] = []) {
  const running = new Set<string>();
  const together: string[][] = [];
  const start = async (next: Suite): Promise<SuiteOutcome> => {
    running.add(next.name);
    together.push([...running]);
    await Promise.resolve();
    running.delete(next.name);
    const failed = failing.includes(next.name) ? 1 : 0;
    return { suite: next, tally: { passed: 1 - failed, failed, skipped: 0 }, durationMs: 0, output: '' };
  };
  const reported: string[] = [];
  const outcomes = await runInLanes(suites, start, (outcome) => reported.push(outcome.suite.name));
  return { together, reported, outcomes };
}

describe('suites', () => {
  it('run two beside each other and never three', async () => {
    const { together } = await run([suite('a'), suite('b'), suite('c'), suite('d')]);
    expect(Math.max(...together.map((names) => names.length))).toBe(2);
  });

  it('run with nothing beside them when they want to be alone', async () => {
    const { together } = await run([suite('a'), suite('e2e', { alone: true }), suite('b')]);
    expect(together.filter((names) => names.includes('e2e'))).toEqual([['e2e']]);
  });

  it('wait for what they need', async () => {
    const { reported } = await run([suite('host', { needs: ['build'] }), suite('build')]);
    expect(reported).toEqual(['build', 'host']);
  });

  it('count as failed without running when what they need has failed', async () => {
    const { together, outcomes } = await run(
      [suite('build'), suite('e2e', { needs: ['build'], alone: true })],
      ['build'],
    );
    expect(together).toEqual([['build']]);
    expect(outcomes.find((outcome) => outcome.suite.name === 'e2e')).toMatchObject({
      tally: { passed: 0, failed: 1, skipped: 0 },
      output: 'not run: build failed',
    });
  });

  it('that wait for each other are a mistake in the plan', async () => {
    await expect(run([suite('a', { needs: ['b'] }), suite('b', { needs: ['a'] })])).rejects.toThrow(
      'suites wait for each other: a, b',
    );
  });
});
