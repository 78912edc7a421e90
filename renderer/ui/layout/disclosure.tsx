import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from '../icon';

type DisclosureProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
};

/** Keeps the details out of the way: a native disclosure, so find-in-page and screen readers know it. */
export function Disclosure({ label, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <details className={styles['details']} open={isOpenAtFirst}>
      <summary className={styles['summary']}>
        <Icon name="next" size="small" />
        {label}
      </summary>
      <div className={styles['content']} data-selectable>
        {children}
      </div>
    </details>
  );
}
