import type { ReactNode } from 'react';
import styles from './document-layout.module.css';

type DocumentLayoutProps = {
  readonly sheet: ReactNode;
  /** What stands beside the sheet, as an accountant's notes would; above it on a narrow window. */
  readonly side: ReactNode;
};

/** A document's sheet with its margin: the same for every kind, edited or read. */
export function DocumentLayout({ sheet, side }: DocumentLayoutProps) {
  return (
    <div className={styles['scroll']}>
      <div className={styles['layout']}>
        {sheet}
        <div className={styles['side']}>{side}</div>
      </div>
    </div>
  );
}

/** The sheet of paper itself. */
export function DocumentSheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <article className={styles['sheet']} aria-label={label}>
      {children}
    </article>
  );
}
