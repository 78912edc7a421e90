import type { ApiTab } from '../../shared/ipc/contracts/practice.contract';
import { err, ok } from '../../shared/result';
import type { PracticePanel } from '../ports/practice-panel';
import { isApiActive } from './access-standing';
import type { PracticeState } from './practice-state';
import { currentKeys, type PracticeTransport } from './practice-transport';

/** The rehearsal: the same actions as the test server's control, on the demo account's own file. */
export function createPracticePanel(
  transport: Pick<PracticeTransport, 'readAccount' | 'readKeys' | 'act'>,
): PracticePanel {
  return {
    read: async () => {
      const account = await transport.readAccount();
      return account.ok ? ok(toApiTab(account.value)) : err({ code: 'offline' });
    },
    readKeys: transport.readKeys,
    act: async (action) => {
      const acted = await transport.act(action);
      if (acted.ok) return ok(null);
      switch (acted.error) {
        case 'unreadable':
          return err({ code: 'offline' });
        case 'not_saved':
          return err({ code: 'file_not_written' });
        default:
          return ok(acted.error);
      }
    },
  };
}

function toApiTab(state: PracticeState): ApiTab {
  const { access, documentLimit } = state;
  return {
    access: access.state,
    packageHasApi: access.packageHasApi,
    isActive: isApiActive(state),
    granted: documentLimit.granted,
    requested: access.requestedLimit,
    keys: currentKeys(state),
  };
}
