import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import { useChannelQuery } from '../../bridge/use-channel-query';

export type MemoryChoice = {
  readonly memoryOnly: boolean;
  readonly setMemoryOnly: (memoryOnly: boolean) => void;
  /** Offered only where the keychain does not take keys (design, section 6). */
  readonly isOffered: boolean;
};

/** Whether pasted keys are kept for this run only, which is asked when the keychain does not work. */
export function useMemoryChoice(failure: AppError | null): MemoryChoice {
  const { data } = useChannelQuery('keys.list', {});
  const [chosen, setMemoryOnly] = useState<boolean | null>(null);
  const isBroken = data?.keychain === 'unavailable' || data?.keychain === 'waiting';
  const memoryOnly = chosen ?? isBroken;
  const isOffered = isBroken || memoryOnly || failure?.code.startsWith('keychain_') === true;
  return { memoryOnly, setMemoryOnly, isOffered };
}
