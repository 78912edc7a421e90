import type { ReactNode } from 'react';
import { useWideWindow } from '../../lib/use-wide-window';
import styles from './split-view.module.css';

type SplitViewProps = {
  readonly list: ReactNode;
  /** Null while nothing is open. */
  readonly detail: ReactNode | null;
  readonly detailLabel: string;
};

/** A list with its open row beside it on a wide window; on a narrow one the row takes the list's place. */
export function SplitView({ list, detail, detailLabel }: SplitViewProps) {
  const isWide = useWideWindow();
  const isOpen = detail !== null;
  // One shape for every width: what is open keeps what was typed into it when the window is made narrower.
  return (
    <div className={isWide && isOpen ? styles['split'] : styles['alone']}>
      {(isWide || !isOpen) && <div className={styles['list']}>{list}</div>}
      {isOpen && (
        <section className={styles['detail']} aria-label={detailLabel}>
          {detail}
        </section>
      )}
    </div>
  );
}
