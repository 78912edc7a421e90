import { createChosenTrouble, type ChosenTrouble } from './chosen-trouble';
import {
  createPracticeTransport,
  type PracticeTransport,
  type PracticeTransportOptions,
} from './practice-transport';
import { createTroubledTransport } from './troubled-transport';

export type DemoAccountParts = Pick<PracticeTransportOptions, 'store' | 'clock' | 'readSeller'> & {
  readonly sleep: (ms: number) => Promise<void>;
};

/**
 * Everything a demo company has in place of iFirma. It is given no way out of the program, so that nothing that is
 * entered there can reach a real account (product N-11).
 */
export function createDemoAccount({ sleep, ...parts }: DemoAccountParts): {
  /** Its panel is there whatever its API was told to do. */
  readonly practice: PracticeTransport;
  readonly trouble: ChosenTrouble;
} {
  const trouble = createChosenTrouble();
  const transport = createPracticeTransport(parts);
  const troubled = createTroubledTransport({ transport, trouble: trouble.current, sleep });
  return { trouble, practice: { ...transport, send: (request) => troubled.send(request) } };
}
