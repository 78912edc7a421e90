import type { AppErrorOf } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { LimitDeps } from './limit-deps';

type ApplicationInput = { readonly requested: number; readonly appliedOn: string };
type RecordDeps = Pick<LimitDeps, 'limits' | 'clock' | 'ids' | 'notices'>;

/** Keeps what the user asked iFirma for in its panel. A day to come is refused: nobody applied then. */
export function recordApplication(
  { limits, clock, ids, notices }: RecordDeps,
  { requested, appliedOn }: ApplicationInput,
): Result<void, AppErrorOf<'invalid_input'>> {
  if (appliedOn > clock.today())
    return err({ code: 'invalid_input', fields: [{ path: 'appliedOn', code: 'day_to_come' }] });
  limits.addApplication({
    applicationId: ids.newId(),
    requested,
    appliedOn,
    recordedAt: clock.now(),
    closed: null,
  });
  notices.changed('limits');
  return ok();
}
