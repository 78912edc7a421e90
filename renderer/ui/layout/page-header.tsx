import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import styles from './page-header.module.css';

type PageHeaderProps = {
  readonly title: ReactNode;
  /** One quiet line under the title. */
  readonly meta?: ReactNode;
  /** The one primary action, last. */
  readonly actions?: ReactNode;
  /** Search and filters of the page. */
  readonly children?: ReactNode;
  /** Where a page was opened from. */
  readonly back?: ReactNode;
  /** As wide as what stands under it: `column` over a `PageBody` of that width. */
  readonly width?: 'column' | 'full';
};

export function PageHeader({ title, meta, actions, children, back, width = 'full' }: PageHeaderProps) {
  return (
    <header className={cx(styles['header'], styles[width])}>
      <div className={styles['top']}>
        {back}
        <div className={styles['words']}>
          {/* The place of the focus when what had it is gone (K-10). */}
          <h1 className={styles['title']} tabIndex={-1}>
            {title}
          </h1>
          {meta !== undefined && <p className={styles['meta']}>{meta}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children !== undefined && <div className={styles['tools']}>{children}</div>}
    </header>
  );
}
