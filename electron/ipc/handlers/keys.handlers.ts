import { keysContract } from '../../../shared/ipc/contracts/keys.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { checkAllKeys } from '../../keys/check-all-keys';
import { checkKey } from '../../keys/check-key';
import { forgetCopiedKey } from '../../keys/forget-copied-key';
import { recogniseKeys } from '../../keys/recognise-keys';
import type { CurrentCompany } from '../company-use-cases';

export function createKeyHandlers(current: CurrentCompany): Handlers<typeof keysContract> {
  return {
    'keys.list': async () => ok(await current().keys.overview()),
    'keys.set': async (input) => {
      const company = current();
      const set = await company.keys.set(input);
      if (set.ok) await forgetCopiedKey(company, [input.value]);
      return set;
    },
    'keys.check': async ({ keyName }) => {
      await current().whenReady;
      return checkKey(current(), keyName);
    },
    'keys.checkAll': async () => {
      await current().whenReady;
      return checkAllKeys(current());
    },
    'keys.recognise': async (input) => {
      const company = current();
      await company.whenReady;
      const recognised = await recogniseKeys(company, input);
      if (!recognised.ok) return recognised;
      const stored = recognised.value.keys.filter(({ outcome }) => outcome.kind === 'stored');
      await forgetCopiedKey(
        company,
        stored.map(({ place }) => input.values[place] ?? ''),
      );
      return recognised;
    },
    'keys.remove': ({ keyName }) => current().keys.remove(keyName),
  };
}
