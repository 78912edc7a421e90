import type { Result } from '../../../shared/result';
import type { SendingHalt } from '../sending-halt';
import type { SyncContext } from '../sync-deps';

type StorageTrouble = ReturnType<SendingHalt['take']>;

/** Disk and database trouble is a value here: after it nothing more may be sent (reliability-security 5.4, rule 5). */
export function attemptStorage<T>(
  context: Pick<SyncContext, 'log' | 'halt'>,
  work: () => T,
): Result<T, StorageTrouble> {
  try {
    return { ok: true, value: work() };
  } catch (cause) {
    context.log.write('store.failed', {
      during: 'send',
      error: cause instanceof Error ? cause.name : 'other',
    });
    return { ok: false, error: context.halt.take(cause) };
  }
}
