import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceSendingPhase } from '../../../../electron/companies/advance-sending-phase';
import { getCompany } from '../../../../electron/companies/get-company';
import { setLogin } from '../../../../electron/companies/set-login';
import { updateProfile } from '../../../../electron/companies/update-profile';
import { aCompanyProfile } from '../../../builders/a-company-profile';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';

let company: OpenTestCompany;
beforeEach(() => {
  company = openTestCompany();
});
afterEach(() => {
  company.dispose();
});

describe('the seller’s data', () => {
  it('are stored tidied', () => {
    const profile = aCompanyProfile({
      nip: 'PL 123-456-32-18',
      bankAccount: '61 1090 1014 0000 0712 1981 2874',
    });
    expect(updateProfile(company, { profile })).toMatchObject({
      ok: true,
      value: { profile: { nip: '1234563218', bankAccount: '61109010140000071219812874' } },
    });
  });

  it.each([
    ['a wrong tax number', { nip: '1234563219' }, 'nip', 'nip_checksum'],
    ['a wrong account', { bankAccount: '61109010140000071219812875' }, 'bankAccount', 'bank_account_invalid'],
    [
      'an exempt seller without a basis',
      { vatStatus: 'exempt' },
      'exemptionBasis',
      'exemption_basis_required',
    ],
    ['a ryczałt payer without a rate', { taxForm: 'ryczalt' }, 'ryczaltRate', 'ryczalt_rate_required'],
  ] as const)('are refused with %s, and the old ones stay', (_, overrides, path, code) => {
    const refused = updateProfile(company, { profile: aCompanyProfile(overrides) });
    expect(refused).toEqual({ ok: false, error: { code: 'invalid_input', fields: [{ path, code }] } });
    expect(getCompany(company).profile).toEqual(aCompanyProfile());
  });
});

/** Nothing was read of the account and nothing sent; the rest is told by `test/integration/sync/set-login.test.ts`. */
const nothingKnown = () => ({
  ...company,
  attempts: { attemptIdsInStates: () => [], latestSnapshot: () => null },
  pulledSales: { countForeign: () => 0 },
  keyStatuses: () => [],
  forgetProofs: () => undefined,
  isBusy: () => false,
});

describe('the login', () => {
  it('loses the blanks around it, because it is signed letter by letter', () => {
    expect(setLogin(nothingKnown(), { login: '  anna@example.com\n' })).toMatchObject({
      value: { login: 'anna@example.com' },
    });
  });

  it('is refused with a control character inside', () => {
    expect(setLogin(nothingKnown(), { login: 'an\u0000na' })).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'login', code: 'control_character' }] },
    });
  });
});

describe('opening an account for sending', () => {
  it('goes one step at a time', () => {
    expect(getCompany(company).sendingPhase).toBe('read_only');
    expect(advanceSendingPhase(company, { to: 'open' })).toEqual({
      ok: false,
      error: { code: 'wrong_state', state: 'read_only' },
    });
    expect(advanceSendingPhase(company, { to: 'first_document' })).toMatchObject({
      value: { sendingPhase: 'first_document' },
    });
    expect(advanceSendingPhase(company, { to: 'open' })).toMatchObject({ error: { code: 'wrong_state' } });
    company.company.saveSendingPhase('look_at_first');
    expect(advanceSendingPhase(company, { to: 'open' })).toMatchObject({ value: { sendingPhase: 'open' } });
  });

  it('is nothing the demo account needs', () => {
    const demo = openTestCompany({ kind: 'demo' });
    expect(getCompany(demo).sendingPhase).toBe('open');
    demo.dispose();
  });
});
