import { existsSync, readFileSync } from 'node:fs';
import type { Tally } from './suite.ts';

/** The part of vitest's JSON report that is counted. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * A suite that ended badly never counts as clean: a file that failed before its first test, a missing report and
 * a non-zero exit without a failed test are each one failure.
 */
export function readTally(exitCode: number, resultsFile: string | undefined): Tally {
  if (resultsFile === undefined) return exitCode === 0 ? ONE_PASSED : ONE_FAILED;
  if (!existsSync(resultsFile)) return ONE_FAILED;
  // The report comes from the vitest of the lock file.
  const report = JSON.parse(readFileSync(resultsFile, 'utf8')) as VitestReport;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const ran = report.numPassedTests + failed;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (exitCode !== 0 || ran === 0) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };
