import type { SyncContext } from '../sync-deps';

/** Disk and database trouble is a value here: after it nothing more may be sent (reliability-security 5.4, rule 5). */
export function attemptStorage<T>(
  context: Pick<SyncContext, 'log'>,
  work: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false } {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    context.log.write('store.failed', {
      during: 'send',
      error: cause instanceof Error ? cause.name : 'other',
    });
    return { ok: false };
  }
}
