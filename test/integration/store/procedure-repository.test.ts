import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { ProcedureProgress } from '../../../shared/domain/access/procedure';
import { openDatabase, openNewDatabase } from './temp-company';

const aProgress = (overrides: Partial<ProcedureProgress> = {}): ProcedureProgress => ({
  procedure: 'extended_access',
  step: 'await_approval',
  notes: { keyNames: ['abonent', 'faktura'], documents: 3000, waitingSince: '2026-11-23' },
  startedAt: '2026-11-23T11:00:00.000Z',
  updatedAt: '2026-11-23T11:05:00.000Z',
  finishedAt: null,
  ...overrides,
});

describe('the way along a guided path', () => {
  it('is the same after a restart', () => {
    const { procedures, path, close } = openNewDatabase();
    procedures.save(aProgress());
    close();
    expect(openDatabase(path).procedures.all()).toEqual([aProgress()]);
  });

  it('is one a procedure: a later save replaces it, and it can be given up', () => {
    const { procedures } = openNewDatabase();
    const regenerate = aProgress({ procedure: 'regenerate_key', step: 'warn_others' });
    procedures.save(aProgress());
    procedures.save(regenerate);
    procedures.save(aProgress({ step: 'paste_keys', finishedAt: '2026-11-24T08:00:00.000Z' }));
    expect(procedures.all()).toEqual([
      aProgress({ step: 'paste_keys', finishedAt: '2026-11-24T08:00:00.000Z' }),
      regenerate,
    ]);
    procedures.remove('extended_access');
    expect(procedures.all()).toEqual([regenerate]);
  });

  it('that a newer or damaged program wrote is put aside, and the others are still there', () => {
    const { procedures, path, close } = openNewDatabase();
    procedures.save(aProgress());
    procedures.save(aProgress({ procedure: 'basic_access', step: 'generate_keys' }));
    close();
    const raw = new BetterSqlite3(path);
    raw.exec(
      `UPDATE procedure_progress SET step = 'by_carrier_pigeon' WHERE procedure_name = 'basic_access'`,
    );
    raw.close();
    const reopened = openDatabase(path);
    expect(reopened.procedures.all()).toEqual([aProgress()]);
    expect(reopened.quarantined()).toBe(1);
  });
});
