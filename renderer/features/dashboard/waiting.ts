import type { ReactNode } from 'react';
import type { BadgeTone } from '../../ui/facts/document-state';
import type { IconName } from '../../ui/icon';

/** Something that may want a hand, and the way to it. */
export type Waiting = {
  readonly id: string;
  readonly isWaiting: boolean;
  readonly icon: IconName;
  readonly tone: BadgeTone;
  readonly to: string;
  /** The verb of the way there. */
  readonly action: string;
  readonly words: ReactNode;
};
