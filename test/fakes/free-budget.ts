import type { RequestBudget, RequestUse } from '../../electron/ports/ifirma/request-budget';
import { ok } from '../../shared/result';

/** Lets every request through and counts what for. */
export function freeBudget(): RequestBudget & { readonly uses: readonly RequestUse[] } {
  const uses: RequestUse[] = [];
  return {
    uses,
    take: (use) => {
      uses.push(use);
      return Promise.resolve(ok());
    },
    heard: () => undefined,
    pause: () => null,
    usage: () => ({ usedThisMinute: uses.length, perMinute: 60, usedToday: uses.length, perDay: 5000 }),
  };
}
