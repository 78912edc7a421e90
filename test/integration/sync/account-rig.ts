import { onTestFinished } from 'vitest';
import { createFaultyPracticeAccount, type FaultyPracticeAccount } from '../../fakes/faulty-practice-account';
import { fixedClock } from '../../fakes/fixed-clock';
import { createRig, type Rig, type RigOptions } from './sync-rig';

export type AccountRig = Rig<FaultyPracticeAccount['api']>;

type AccountRigOptions = Pick<RigOptions, 'kind'> & {
  /** How the account is connected to KSeF, where it is not as usual. */
  readonly ksef?: Parameters<typeof createFaultyPracticeAccount>[1];
};

/** A company with an account on the practice iFirma whose writes can go wrong; its folder goes with the test. */
export function openAccountRig({ ksef, ...options }: AccountRigOptions = {}) {
  const clock = fixedClock();
  const account = createFaultyPracticeAccount(clock, ksef);
  const rig: AccountRig = createRig(account.api, { ...options, clock, client: account.client });
  onTestFinished(rig.dispose);
  return { account, rig, clock };
}
