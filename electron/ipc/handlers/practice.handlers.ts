import { practiceContract } from '../../../shared/ipc/contracts/practice.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { err, ok } from '../../../shared/result';
import type { CurrentCompany } from '../company-use-cases';

export function createPracticeHandlers(current: CurrentCompany): Handlers<typeof practiceContract> {
  return {
    'practice.panel': async () => {
      const { practicePanel } = current();
      return practicePanel === null ? err({ code: 'not_found' }) : practicePanel.read();
    },
    'practice.act': async ({ action }) => {
      const { practicePanel } = current();
      if (practicePanel === null) return err({ code: 'not_found' });
      const acted = await practicePanel.act(action);
      return acted.ok ? ok({ refusal: acted.value }) : acted;
    },
  };
}
