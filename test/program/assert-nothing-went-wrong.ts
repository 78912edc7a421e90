import type { Control } from './control.ts';

/** @throws listing everything that must not happen in a run of the program */
export async function assertNothingWentWrong(control: Control, output: () => string): Promise<void> {
  const found = {
    cspViolations: await control.read('cspViolations'),
    blockedRequests: await control.read('blockedRequests'),
    refusedAddresses: await control.refusedAddresses(),
    rejections: await control.read('rejections'),
    pageErrors: await control.read('pageErrors'),
    mainErrors: await control.read('mainErrors'),
  };
  const problems = Object.entries(found).filter(([, entries]) => entries.length > 0);
  if (problems.length === 0) return;
  throw new Error(`${JSON.stringify(Object.fromEntries(problems), null, 2)}\n${output()}`);
}
