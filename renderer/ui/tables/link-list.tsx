import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { cx } from '../../lib/cx';
import type { BadgeTone } from '../facts/document-state';
import { Icon, type IconName } from '../icon';
import styles from './link-list.module.css';
import tones from '../tones.module.css';

/** Lines of which each is one way to another screen. */
export function LinkList({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

type LinkRowProps = {
  readonly to: string;
  readonly icon: IconName;
  /** What the icon says, where no word of the line says it. */
  readonly iconTitle?: string;
  readonly tone?: BadgeTone;
  /** Cut with an ellipsis where the line is too narrow. */
  readonly words: ReactNode;
  /** The verb of the way there, where the line alone does not say it. */
  readonly action?: string;
  /** Facts at the end of the line. */
  readonly children?: ReactNode;
};

export function LinkRow({ to, icon, iconTitle, tone, words, action, children }: LinkRowProps) {
  return (
    <li>
      <Link href={to} className={styles['row']}>
        <span className={cx(styles['icon'], tone !== undefined && tones[tone])} title={iconTitle}>
          <Icon name={icon} />
        </span>
        <span className={styles['words']}>{words}</span>
        {children}
        {action !== undefined && (
          <span className={styles['action']}>
            {action}
            <Icon name="next" size="small" />
          </span>
        )}
      </Link>
    </li>
  );
}
