import type { IfirmaTransport } from '../ports/ifirma-transport';
import { createChosenTrouble, type ChosenTrouble } from './chosen-trouble';
import { createPracticeTransport, type PracticeTransportOptions } from './practice-transport';
import { createTroubledTransport } from './troubled-transport';

export type DemoAccountParts = Pick<PracticeTransportOptions, 'store' | 'clock' | 'readSeller'> & {
  readonly sleep: (ms: number) => Promise<void>;
};

/**
 * Everything a demo company has in place of iFirma. It is given no way out of the program, so that nothing that is
 * entered there can reach a real account (product N-11).
 */
export function createDemoAccount({ sleep, ...parts }: DemoAccountParts): {
  readonly transport: IfirmaTransport;
  readonly trouble: ChosenTrouble;
} {
  const trouble = createChosenTrouble();
  const transport = createPracticeTransport(parts);
  return { trouble, transport: createTroubledTransport({ transport, trouble: trouble.current, sleep }) };
}
