import { NO_NOTES, type ProcedureProgress } from '../../shared/domain/access/procedure';

/** A guided path that was begun and not finished. */
export function aProgress(overrides: Partial<ProcedureProgress> = {}): ProcedureProgress {
  return {
    procedure: 'basic_access',
    step: 'activate_basic',
    notes: NO_NOTES,
    startedAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    finishedAt: null,
    ...overrides,
  };
}
