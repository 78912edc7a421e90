import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { MoneyText } from '../../ui/facts/money-text';
import styles from './figures.module.css';

type FigureProps = {
  readonly label: string;
  /** Null while it is not known: a dash, not a zero. */
  readonly minor: number | null;
  readonly caption: ReactNode;
  /** The list of what was counted. */
  readonly to: string;
};

/** One amount with what it counts, and the way to its documents. */
export function Figure({ label, minor, caption, to }: FigureProps) {
  return (
    <li>
      <Link href={to} className={styles['figure']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['amount']}>
          <MoneyText minor={minor} />
        </span>
        <span className={styles['caption']}>{caption}</span>
      </Link>
    </li>
  );
}
