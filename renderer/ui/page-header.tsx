import type { ReactNode } from 'react';
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
};

export function PageHeader({ title, meta, actions, children, back }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        {back}
        <div className={styles['words']}>
          <h1 className={styles['title']}>{title}</h1>
          {meta !== undefined && <p className={styles['meta']}>{meta}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children !== undefined && <div className={styles['tools']}>{children}</div>}
    </header>
  );
}
