import { expect, it, vi } from 'vitest';
import { createCompany } from '../../../../electron/companies/create-company';
import { err, ok } from '../../../../shared/result';
import { aCompanyProfile } from '../../../builders/a-company-profile';
import { fixedClock } from '../../../fakes/fixed-clock';
import { sequenceIds } from '../../../fakes/sequence-ids';

it.each([
  [{ vatStatus: 'exempt' }, 'exemptionBasis', 'exemption_basis_required'],
  [{ taxForm: 'ryczalt' }, 'ryczaltRate', 'ryczalt_rate_required'],
] as const)(
  'a new company with %o makes no folder before the rest is known',
  async (overrides, path, code) => {
    const createFolder = vi.fn(() => Promise.resolve(ok()));
    const parts = {
      ids: sequenceIds(),
      clock: fixedClock(),
      createFolder,
      open: () => err({ code: 'not_found' } as const),
      demoLogin: 'demo',
    };
    const answer = await createCompany(parts, 'real', aCompanyProfile(overrides));
    expect(answer).toEqual({ ok: false, error: { code: 'invalid_input', fields: [{ path, code }] } });
    expect(createFolder).not.toHaveBeenCalled();
  },
);
