import { beforeEach, describe, expect, it } from 'vitest';
import { removeCompany } from '../../../../electron/companies/remove-company';
import { resetDemo } from '../../../../electron/companies/reset-demo';
import type { CompanyKind } from '../../../../shared/domain/company/company';
import { err, ok } from '../../../../shared/result';
import { aCompanyProfile } from '../../../builders/a-company-profile';

const COMPANY = 'c'.repeat(22);
let happened: string[];
beforeEach(() => {
  happened = [];
});

type SessionFacts = { isSending?: boolean; hasBin?: boolean; kind?: CompanyKind };

/** A session with one company open; `hasBin: false` is a drive without a bin. */
function session({ isSending = false, hasBin = true, kind = 'real' }: SessionFacts = {}) {
  let isOpen = true;
  const parts = {
    current: () =>
      isOpen
        ? {
            companyId: COMPANY,
            isSending: () => isSending,
            planKeyRemoval: () => {
              happened.push('keys noted');
              return () => {
                happened.push('keys removed');
                return Promise.resolve(['wydatek'] as const);
              };
            },
          }
        : null,
    close: () => {
      happened.push('closed');
      isOpen = false;
    },
    reopen: () => {
      happened.push('opened again');
      isOpen = true;
    },
    moveFolderToBin: () => {
      happened.push('moved');
      return Promise.resolve(hasBin);
    },
    openProfile: () => ({ kind, profile: aCompanyProfile() }),
    createDemo: () => {
      happened.push('demo created');
      return Promise.resolve(ok({ companyId: 'd'.repeat(22) }));
    },
  };
  return parts;
}

describe('removing a company', () => {
  it('closes its database before the folder moves, and removes its keys last', async () => {
    expect(await removeCompany(session(), { companyId: COMPANY })).toEqual(ok({ keysLeft: ['wydatek'] }));
    expect(happened).toEqual(['keys noted', 'closed', 'moved', 'keys removed']);
  });

  it('keeps everything, keys too, when the system has no bin for it', async () => {
    const refused = await removeCompany(session({ hasBin: false }), { companyId: COMPANY });
    expect(refused).toEqual(err({ code: 'not_moved_to_bin' }));
    expect(happened).toEqual(['keys noted', 'closed', 'moved', 'opened again']);
  });

  it('waits for a send, and never touches a company that is not open', async () => {
    expect(await removeCompany(session({ isSending: true }), { companyId: COMPANY })).toEqual(
      err({ code: 'run_in_progress' }),
    );
    expect(await removeCompany(session(), { companyId: 'x'.repeat(22) })).toEqual(
      err({ code: 'wrong_company' }),
    );
    expect(happened).toEqual([]);
  });
});

describe('beginning the demo account anew', () => {
  it('removes the old one first', async () => {
    expect(await resetDemo(session({ kind: 'demo' }), { companyId: COMPANY })).toMatchObject({ ok: true });
    expect(happened.slice(-3)).toEqual(['moved', 'keys removed', 'demo created']);
  });

  it('is refused for a real account, and when the old one stays', async () => {
    expect(await resetDemo(session(), { companyId: COMPANY })).toEqual(
      err({ code: 'wrong_state', state: 'real' }),
    );
    expect(happened).toEqual([]);
    await resetDemo(session({ kind: 'demo', hasBin: false }), { companyId: COMPANY });
    expect(happened).not.toContain('demo created');
  });
});
