import styles from './wordmark.module.css';

/** A kwit: a slip torn off along its lower edge, two lines written on it. */
export function Wordmark() {
  return (
    <p className={styles['wordmark']}>
      <svg viewBox="0 0 20 24" aria-hidden className={styles['slip']}>
        <path d="M2 1h16v21l-2.7-2-2.6 2-2.7-2-2.7 2-2.6-2L2 22z" className={styles['paper']} />
        <path d="M6 7.5h8M6 12h5" className={styles['ink']} />
      </svg>
      Kwit
    </p>
  );
}
