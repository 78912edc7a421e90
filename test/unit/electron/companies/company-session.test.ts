import { describe, expect, it } from 'vitest';
import { createCompanySession, type OpenCompany } from '../../../../electron/companies/company-session';
import type { AppError } from '../../../../shared/app-error';
import { err, ok } from '../../../../shared/result';

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
