import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from '../../lib/cx';
import type { BadgeTone } from '../../ui/document-state';
import { Icon, type IconName } from '../../ui/icon';
import tones from '../../ui/tones.module.css';
import styles from './dashboard.module.css';

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

export function WaitingItem({ item: { icon, tone, to, action, words } }: { readonly item: Waiting }) {
  return (
    <li>
      <Link href={to} className={styles['item']}>
        <span className={cx(styles['icon'], tones[tone])}>
          <Icon name={icon} />
        </span>
        <span className={styles['words']}>{words}</span>
        <span className={styles['action']}>
          {action}
          <Icon name="next" size="small" />
        </span>
      </Link>
    </li>
  );
}
