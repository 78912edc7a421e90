import type { ReactNode } from 'react';
import { useWideWindow } from '../lib/use-wide-window';
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
  if (detail === null) return <div className={styles['alone']}>{list}</div>;
  const pane = (
    <section className={styles['detail']} aria-label={detailLabel}>
      {detail}
    </section>
  );
  if (!isWide) return pane;
  return (
    <div className={styles['split']}>
      <div className={styles['list']}>{list}</div>
      {pane}
    </div>
  );
}
