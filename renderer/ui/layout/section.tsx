import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  readonly title: string;
  /** One sentence on what this part is for. */
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of a page, set off by space and not by a box. */
export function Section({ title, lead, action, children }: SectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles['section']}>
      <header className={styles['head']}>
        <div>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
