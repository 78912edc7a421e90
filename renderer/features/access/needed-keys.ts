import type { ApiKeyName } from '../../../shared/app-error';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import { API_KEY_NAMES } from '../../../shared/app-error';
import type { ProcedureNotes } from '../../../shared/domain/access/procedure';

/** What most users' work needs, until they choose: who pays no VAT issues rachunki. `abonent` is needed always. */
export function neededKeys(
  { keyNames }: ProcedureNotes,
  { vatStatus }: CompanyProfile,
): readonly ApiKeyName[] {
  if (keyNames.length > 0) return keyNames;
  return API_KEY_NAMES.filter((keyName) => keyName !== 'rachunek' || vatStatus === 'exempt');
}
