import type { ApiTab } from '../../shared/ipc/contracts/practice.contract';
import { err, ok } from '../../shared/result';
import type { PracticePanel } from '../ports/practice-panel';
import { isApiActive } from './access-standing';
import type { PracticeState } from './practice-state';
import type { PracticeTransport } from './practice-transport';

/** The rehearsal: the same actions as the test server's control, on the demo account's own file. */
export function createPracticePanel(
  transport: Pick<PracticeTransport, 'readAccount' | 'act'>,
): PracticePanel {
  return {
    read: async () => {
      const account = await transport.readAccount();
      return account.ok ? ok(toApiTab(account.value)) : err({ code: 'offline' });
    },
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
  const { access, documentLimit, keys } = state;
  return {
    access: access.state,
    packageHasApi: access.packageHasApi,
    isActive: isApiActive(state),
    granted: documentLimit.granted,
    requested: access.requestedLimit,
    keys: {
      abonent: keys.abonent.current,
      faktura: keys.faktura.current,
      rachunek: keys.rachunek.current,
      wydatek: keys.wydatek.current,
    },
  };
}
