import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from '../../lib/cx';
import type { BadgeTone } from '../../ui/document-state';
import { Icon, type IconName } from '../../ui/icon';
import styles from './dashboard.module.css';

type WaitingItemProps = {
  readonly icon: IconName;
  readonly tone: BadgeTone;
  readonly to: string;
  /** The verb of the way there. */
  readonly action: string;
  readonly children: ReactNode;
};

export function WaitingItem({ icon, tone, to, action, children }: WaitingItemProps) {
  return (
    <li>
      <Link href={to} className={styles['item']}>
        <span className={cx(styles['icon'], styles[tone])}>
          <Icon name={icon} />
        </span>
        <span className={styles['words']}>{children}</span>
        <span className={styles['action']}>
          {action}
          <Icon name="next" size="small" />
        </span>
      </Link>
    </li>
  );
}
