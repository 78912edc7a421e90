import { describe, expect, it, vi } from 'vitest';
import { createCompanySession, type OpenCompany } from '../../../../electron/companies/company-session';
import { createCompany } from '../../../../electron/companies/create-company';
import type { AppError } from '../../../../shared/app-error';
import { err, ok } from '../../../../shared/result';
import { aCompanyProfile } from '../../../builders/a-company-profile';
import { fixedClock } from '../../../fakes/fixed-clock';
import { sequenceIds } from '../../../fakes/sequence-ids';

const DAMAGED: AppError = { code: 'database_damaged' };

function sessionWith(damaged: string[], isSending = () => false) {
  return createCompanySession<OpenCompany>((companyId) =>
    damaged.includes(companyId) ? err(DAMAGED) : ok({ companyId, isSending, dispose: () => undefined }),
  );
}

describe('a company that cannot be opened', () => {
  it('is remembered with the reason until one opens', () => {
    const session = sessionWith(['a']);
    expect(session.refusal()).toBeNull();
    session.switchTo('a');
    expect(session.current()).toBeNull();
    expect(session.refusal()).toEqual({ companyId: 'a', error: DAMAGED });
    session.switchTo('b');
    expect(session.refusal()).toBeNull();
  });

  it('leaves the open one open', () => {
    const session = sessionWith(['a']);
    session.switchTo('b');
    expect(session.switchTo('a')).toEqual(err(DAMAGED));
    expect(session.current()?.companyId).toBe('b');
  });

  it('is not what a company is that only has to wait for a send', () => {
    const session = sessionWith([], () => true);
    session.switchTo('b');
    expect(session.switchTo('c')).toEqual(err({ code: 'run_in_progress' }));
    expect(session.refusal()).toBeNull();
  });
});

it('a company is not even begun while another one sends', async () => {
  const session = sessionWith([], () => true);
  session.switchTo('a');
  const createFolder = vi.fn(() => Promise.resolve(ok()));
  const created = await session.alone((desk) => {
    const open = (companyId: string) => {
      desk.switchTo(companyId);
      return err({ code: 'not_found' } as const);
    };
    const parts = { ids: sequenceIds(), clock: fixedClock(), createFolder, open, demoLogin: 'demo' };
    return createCompany(parts, 'demo', aCompanyProfile());
  });
  expect(created).toEqual(err({ code: 'run_in_progress' }));
  expect(createFolder).not.toHaveBeenCalled();
});

describe('work that has the companies to itself', () => {
  it('opens and closes them, and frees them in the end, also when it breaks', async () => {
    const session = sessionWith([]);
    session.switchTo('a');
    const broken = session.alone(async (desk) => {
      desk.release('a');
      expect(session.current()).toBeNull();
      throw new Error('the disk is gone');
    });
    await expect(broken).rejects.toThrow('the disk is gone');
    expect(session.switchTo('b').ok).toBe(true);
  });
});
