import type { CompanyProfile } from '../../shared/domain/company/company';
import { profileOf } from '../../shared/domain/company/profile-of';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useCompany } from '../bridge/open-company';

/** The company's data by which a document is shown: as it was sent, or today's while it can still be changed. */
export function useProfileOf({ summary, sentProfile }: DocumentDetail): CompanyProfile {
  const { profile } = useCompany();
  return profileOf({ state: summary.state, sentProfile }, profile);
}
