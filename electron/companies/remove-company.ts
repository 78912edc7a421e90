import type { ApiKeyName, AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';

export type RemovableCompany = {
  readonly companyId: string;
  /** A send or a read is going on. */
  readonly isSending: () => boolean;
  /** Notes the keys while the database is open; see `keys/plan-key-removal.ts`. */
  readonly planKeyRemoval: () => () => Promise<readonly ApiKeyName[]>;
};

export type RemoveCompanyParts = {
  readonly current: () => RemovableCompany | null;
  readonly close: () => void;
  /** Back to the company whose folder could not be moved. */
  readonly reopen: (companyId: string) => void;
  readonly moveFolderToBin: (companyId: string) => Promise<boolean>;
};

/**
 * Moves the open company's folder into the system's bin, from which it can be put back, and its keys out of the
 * keychain. Only the open one: its unsent documents were shown by name before (P-02).
 */
export async function removeCompany(
  { current, close, reopen, moveFolderToBin }: RemoveCompanyParts,
  { companyId }: { readonly companyId: string },
): Promise<Result<{ readonly keysLeft: ApiKeyName[] }, AppError>> {
  const company = current();
  if (company?.companyId !== companyId) return err({ code: 'wrong_company' });
  if (company.isSending()) return err({ code: 'run_in_progress' });
  const removeKeys = company.planKeyRemoval();
  close();
  if (!(await moveFolderToBin(companyId))) {
    reopen(companyId);
    return err({ code: 'not_moved_to_bin' });
  }
  return ok({ keysLeft: [...(await removeKeys())] });
}
