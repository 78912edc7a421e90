import { keysContract } from '../../../shared/ipc/contracts/keys.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { checkKey } from '../../keys/check-key';
import type { CurrentCompany } from '../company-use-cases';

export function createKeyHandlers(current: CurrentCompany): Handlers<typeof keysContract> {
  return {
    'keys.list': async () => ok(await current().keys.overview()),
    'keys.set': (input) => current().keys.set(input),
    'keys.check': async ({ keyName }) => {
      await current().whenReady;
      return checkKey(current(), keyName);
    },
    'keys.remove': ({ keyName }) => current().keys.remove(keyName),
  };
}
