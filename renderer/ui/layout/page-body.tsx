import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import styles from './page-body.module.css';

type PageBodyProps = {
  readonly children: ReactNode;
  /** `column` for settings and prose, `full` for tables, which scroll by themselves. */
  readonly width?: 'column' | 'full';
};

/** What scrolls under a page's header. */
export function PageBody({ children, width = 'column' }: PageBodyProps) {
  return (
    <div className={cx(styles['body'], styles[width])}>
      {width === 'column' ? <div className={styles['content']}>{children}</div> : children}
    </div>
  );
}
