import { randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { CspViolation, RecordKind } from '../program/program-records.ts';

/** What a run shows in its pages. `undefined`: this kind is seen in the main process. */
export type WatchedPages = { readonly read: (kind: RecordKind) => readonly unknown[] | undefined };

/** Watches every document from its first line on. Must stand before the program opens a window. */
export async function watchPages(context: BrowserContext): Promise<WatchedPages> {
  const cspViolations: CspViolation[] = [];
  const pageErrors: string[] = [];
  // A name that no script of the page can know.
  const report = `report_${randomBytes(16).toString('hex')}`;
  await context.exposeBinding(report, (_source, violation: CspViolation) => {
    cspViolations.push(violation);
  });
  await context.addInitScript(reportViolations, report);
  context.on('weberror', (webError) => {
    const error = webError.error();
    pageErrors.push(error.stack ?? error.message);
  });
  return {
    read: (kind) => {
      if (kind === 'cspViolations') return cspViolations.slice();
      return kind === 'pageErrors' ? pageErrors.slice() : undefined;
    },
  };
}

/** Runs in the page. */
function reportViolations(report: string): void {
  addEventListener('securitypolicyviolation', (event) => {
    const send: unknown = Reflect.get(globalThis, report);
    const violation = {
      directive: event.effectiveDirective,
      blockedUri: event.blockedURI,
      sample: event.sample,
      sourceFile: event.sourceFile,
      line: event.lineNumber,
    };
    if (typeof send === 'function') Reflect.apply(send, undefined, [violation]);
  });
}
