import { describe, expect, it } from 'vitest';
import { finishProcedure } from '../../../../electron/procedures/finish-procedure';
import { leaveProcedure } from '../../../../electron/procedures/leave-procedure';
import { saveProgress } from '../../../../electron/procedures/save-progress';
import { NO_NOTES } from '../../../../shared/domain/access/procedure';
import { fixedClock } from '../../../fakes/fixed-clock';
import { memoryProcedures } from '../../../fakes/memory-procedures';

const START = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-23T10:00:00.000Z';

function deps() {
  return { procedures: memoryProcedures(), clock: fixedClock() };
}

describe('following a guided path', () => {
  it('remembers when it was begun, however often it moves', () => {
    const path = deps();
    saveProgress(path, { procedure: 'basic_access', step: 'open_api_tab', notes: NO_NOTES });
    path.clock.advanceMs(3_600_000);
    saveProgress(path, { procedure: 'basic_access', step: 'generate_keys', notes: NO_NOTES });
    expect(path.procedures.all()).toEqual([
      {
        procedure: 'basic_access',
        step: 'generate_keys',
        notes: NO_NOTES,
        startedAt: START,
        updatedAt: LATER,
        finishedAt: null,
      },
    ]);
  });

  it('refuses a step of another procedure and stays where it was', () => {
    const path = deps();
    expect(
      saveProgress(path, { procedure: 'regenerate_key', step: 'activate_basic', notes: NO_NOTES }),
    ).toEqual({
      ok: false,
      error: { code: 'wrong_state', state: 'activate_basic' },
    });
    expect(path.procedures.all()).toEqual([]);
  });

  it('begins anew after the end, and knows one end only', () => {
    const path = deps();
    saveProgress(path, { procedure: 'basic_access', step: 'paste_keys', notes: NO_NOTES });
    finishProcedure(path, { procedure: 'basic_access' });
    path.clock.advanceMs(3_600_000);
    finishProcedure(path, { procedure: 'basic_access' });
    expect(path.procedures.all()).toMatchObject([{ finishedAt: START }]);
    saveProgress(path, { procedure: 'basic_access', step: 'open_api_tab', notes: NO_NOTES });
    expect(path.procedures.all()).toMatchObject([{ startedAt: LATER, finishedAt: null }]);
  });

  it('cannot be finished before it was begun, and can be given up', () => {
    const path = deps();
    expect(finishProcedure(path, { procedure: 'raise_limit' })).toEqual({
      ok: false,
      error: { code: 'not_found' },
    });
    saveProgress(path, { procedure: 'raise_limit', step: 'request_limit', notes: NO_NOTES });
    leaveProcedure(path, { procedure: 'raise_limit' });
    expect(path.procedures.all()).toEqual([]);
  });
});
