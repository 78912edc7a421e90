import type { AppError, AppErrorOf } from '../../shared/app-error';
import type { EventLog } from '../ports/event-log';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';

/** What made the engine give up, as the user is told. `unexpected` is a bug. */
export type HaltReason = AppErrorOf<'disk_full' | 'database_read_only' | 'unexpected'>;

/**
 * The disk or the database refused a write that sending rests on: what it holds is not known any more, so nothing is
 * sent until the company is opened anew (reliability-security 5.4, rule 5). Also when the database itself is well.
 */
export type SendingHalt = {
  /** Null while sending may go on; the first reason stays. */
  readonly reason: () => HaltReason | null;
  /**
   * Takes what was thrown, and says what it was. A journal with a break that nobody has looked at stops only what asked:
   * nothing was written, and once it is looked at sending goes on.
   */
  readonly take: (cause: unknown) => HaltReason | AppErrorOf<'journal_broken'>;
};

type HaltParts = {
  /** Null for a bug. */
  readonly storeErrorOf: (cause: unknown) => AppError | null;
  readonly ids: IdGenerator;
  readonly log: EventLog;
  readonly notices: Notices;
};

export function createSendingHalt({ storeErrorOf, ids, log, notices }: HaltParts): SendingHalt {
  let reason: HaltReason | null = null;

  const nameBug = (): HaltReason => {
    // The same one, on its way out through another layer.
    if (reason?.code === 'unexpected') return reason;
    const incidentId = ids.newId();
    log.write('unexpected', { during: 'send', incidentId });
    return { code: 'unexpected', incidentId };
  };
  const nameFailure = ({ code }: AppError): HaltReason | AppErrorOf<'journal_broken'> =>
    code === 'disk_full' || code === 'journal_broken' ? { code } : { code: 'database_read_only' };

  return {
    reason: () => reason,
    take: (cause) => {
      const known = storeErrorOf(cause);
      const error = known === null ? nameBug() : nameFailure(known);
      if (error.code === 'journal_broken') return error;
      if (reason === null) {
        reason = error;
        notices.changed('storage');
      }
      return error;
    },
  };
}
