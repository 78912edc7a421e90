import { syncContract } from '../../../shared/ipc/contracts/sync.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import type { CurrentCompany } from '../company-use-cases';

export function createSyncHandlers(current: CurrentCompany): Handlers<typeof syncContract> {
  return {
    'sync.overview': async () => ok(current().sync.overview()),
    'sync.prepare': async () => {
      const { sync, whenReady } = current();
      await whenReady;
      return sync.prepare();
    },
    'sync.previewRequest': async (input) => {
      const preview = current().sync.preview(input);
      return preview.ok ? ok({ ...preview.value, headers: [...preview.value.headers] }) : preview;
    },
    'sync.takeDateProposal': async (proposal) => current().sync.takeDateProposal(proposal),
    'sync.confirm': (input) => current().sync.confirm(input),
    'sync.stop': async () => ok(current().sync.stop()),
    'sync.answer': async (input) => current().sync.answer(input),
    'sync.goBackToMonth': () => current().sync.goBackToMonth(),
    'sync.history': async ({ limit }) => ok(current().sync.history(limit)),
  };
}
