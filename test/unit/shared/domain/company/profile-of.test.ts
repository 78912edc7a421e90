import { expect, it } from 'vitest';
import { DOCUMENT_STATES } from '../../../../../shared/domain/document/document';
import { profileOf } from '../../../../../shared/domain/company/profile-of';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';

const sentProfile = aCompanyProfile();
const current = anExemptCompanyProfile();

it('counts as it was sent from the moment on that a document is on its way, and today’s before and after a refusal', () => {
  const asSent = DOCUMENT_STATES.filter(
    (state) => profileOf({ state, sentProfile }, current) === sentProfile,
  );
  expect(asSent).toEqual(['sending', 'accepted', 'unknown', 'needs_person']);
});

it.each(DOCUMENT_STATES)('is today’s where nothing was kept: %s', (state) => {
  expect(profileOf({ state, sentProfile: null }, current)).toBe(current);
});
