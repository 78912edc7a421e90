import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from '../icon';

type EmptyStateProps = {
  readonly icon?: IconName;
  readonly title: string;
  /** Teaches one thing. */
  readonly children?: ReactNode;
  /** Offers one action. */
  readonly action?: ReactNode;
};

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {icon && (
        <span className={styles['icon']}>
          <Icon name={icon} size="large" />
        </span>
      )}
      <h2 className={styles['title']}>{title}</h2>
      {children !== undefined && <p className={styles['words']}>{children}</p>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
