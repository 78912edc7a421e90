import styles from './limits.module.css';

type LimitBarProps = {
  readonly label: string;
  readonly used: number;
  readonly queued: number;
  readonly granted: number;
};

/** Used, then what waits in the queue, of what was granted. The figures stand beside it. */
export function LimitBar({ label, used, queued, granted }: LimitBarProps) {
  const share = (count: number) => `${String(granted === 0 ? 100 : Math.min(100, (count / granted) * 100))}%`;
  return (
    <div
      className={styles['bar']}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={granted}
      aria-valuenow={Math.min(used, granted)}
    >
      <span className={styles['used']} style={{ width: share(used) }} />
      <span className={styles['queued']} style={{ width: share(queued) }} />
    </div>
  );
}
