import type { AppError } from '../../../shared/app-error';
import type { storageContract } from '../../../shared/ipc/contracts/storage.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok, type Result } from '../../../shared/result';
import type { CurrentCompany } from '../company-use-cases';

export type StorageHandlerParts = {
  readonly current: CurrentCompany;
  readonly reopen: (companyId: string) => Promise<Result<unknown, AppError>>;
};

export function createStorageHandlers({
  current,
  reopen,
}: StorageHandlerParts): Handlers<typeof storageContract> {
  return {
    'storage.state': async () => ok(current().storage()),
    'storage.examine': () => current().examineStorage(),
    'storage.reopen': async ({ companyId }) => {
      const reopened = await reopen(companyId);
      return reopened.ok ? ok(null) : reopened;
    },
  };
}
