import type { demoContract } from '../../../shared/ipc/contracts/demo.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { err, ok } from '../../../shared/result';
import type { CurrentCompany } from '../company-use-cases';

/** A company with a real account has no such thing, whatever the page asks. */
export function createDemoHandlers(current: CurrentCompany): Handlers<typeof demoContract> {
  return {
    'demo.trouble': async () => {
      const { trouble } = current();
      return trouble === null ? err({ code: 'not_found' }) : ok({ trouble: trouble.current() });
    },
    'demo.chooseTrouble': async ({ trouble: chosen }) => {
      const { trouble } = current();
      if (trouble === null) return err({ code: 'not_found' });
      trouble.choose(chosen);
      return ok({ trouble: chosen });
    },
  };
}
