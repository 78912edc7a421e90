import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTally } from '../../../../scripts/suites/read-tally';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kwit-tally-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(counts: Record<string, unknown>): string {
  const path = join(folder, 'report.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  writeFileSync(path, JSON.stringify({ ...none, ...counts }));
  return path;
}

describe('the tally of a suite', () => {
  it('is what vitest reports, with todos among the skipped', () => {
    const path = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 });
    expect(readTally(0, path)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a file that broke before its first test', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(readTally(1, report({ numPassedTests: 7, testResults: [broken] }))).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
  });

  it('does not count a file twice whose tests failed', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    const path = report({ numPassedTests: 1, numFailedTests: 1, testResults: [file] });
    expect(readTally(1, path)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('is a failure when vitest ended badly though no test failed', () => {
    expect(readTally(1, report({ numPassedTests: 7 })).failed).toBe(1);
  });

  it('is a failure when nothing ran', () => {
    expect(readTally(0, report({})).failed).toBe(1);
  });

  it('is a failure when there is no report', () => {
    expect(readTally(0, join(folder, 'absent.json')).failed).toBe(1);
  });

  it('of a check is one test', () => {
    expect(readTally(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(readTally(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
